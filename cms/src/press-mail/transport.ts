import { createTransport } from 'nodemailer';
import type { MailSettings } from 'runtime/settings';

/** How long a mail server may take to answer, in milliseconds: much less than what makes a message « peut-être envoyé ». */
const PATIENCE_MS = 30_000;

/** A message ready to be handed over. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Tells one message from another, on its way and in mailboxes: the same at each try. */
  id: string;
  headers: Readonly<Record<string, string>>;
}

/** Hands messages over to a mail server, one connection for each: what became of one tells nothing of the next. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

/** Makes what sends messages through the server of the settings. Rejects with the errors of Nodemailer. */
export function createSender({ smtpUrl, from, replyTo }: MailSettings): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A message is what is written here, and nothing that it would name.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text, html, id, headers }) => {
    await transport.sendMail({
      from,
      ...(replyTo !== undefined && { replyTo }),
      // Never a text to be parsed: one address stays one.
      to: { name: '', address: to },
      subject,
      text,
      html,
      messageId: id,
      headers,
    });
  };
}
