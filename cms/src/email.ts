import type { EmailAdapter } from 'payload';

/** No e-mail leaves the CMS: what Payload would send is refused and said in the log. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'no-email',
  defaultFromAddress: 'cms@localhost',
  defaultFromName: 'Les Interconnectés',
  sendEmail: () => {
    payload.logger.warn('Aucun courriel n’est envoyé : demandez à un administrateur de changer le mot de passe.');
    return Promise.resolve();
  },
});
