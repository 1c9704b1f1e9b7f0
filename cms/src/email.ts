import { createTransport } from 'nodemailer';
import type { EmailAdapter } from 'payload';
import type { MailSettings } from 'runtime/settings';

/** What Payload itself sends: by the server of the settings, or not at all, which the log says. */
export function emailAdapter(mail: MailSettings | undefined): EmailAdapter {
  if (mail === undefined) return noEmail;
  const { smtpUrl, from, replyTo } = mail;
  return () => ({
    name: 'smtp',
    // Payload would write them over the sender of the settings, which is given below.
    defaultFromAddress: 'cms@localhost',
    defaultFromName: 'Les Interconnectés',
    sendEmail: async (message) => {
      await createTransport({ url: smtpUrl, disableFileAccess: true, disableUrlAccess: true }).sendMail({
        ...message,
        from,
        ...(replyTo !== undefined && { replyTo }),
      });
    },
  });
}

const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'no-email',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Les Interconnectés',
  sendEmail: () => {
    payload.logger.warn('Aucun courriel n’est envoyé : demandez à un administrateur de changer le mot de passe.');
    return Promise.resolve();
  },
});
