import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { MailSettings } from 'runtime/settings';
import { createSender } from '../press-mail/transport.ts';
import { BETWEEN_LETTERS_MS, LINK_MINUTES } from './limits.ts';
import { resetLetter } from './reset-letter.ts';

/**
 * Sends an account the link to a new password, if there is one with that address that may enter the admin and was not
 * sent one just before.
 *
 * @param cmsUrl origin of the link: that of the settings, since whoever asks chooses what the request says
 */
export async function sendResetLetter(
  payload: Payload,
  { email, mail, cmsUrl, now = new Date() }: { email: string; mail: MailSettings; cmsUrl: string; now?: Date },
): Promise<void> {
  const account = await claimAccount(payload, email, now);
  if (account === null) return;
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: account.email },
    disableEmail: true,
    expiration: LINK_MINUTES * 60_000,
  });
  await createSender(mail)({
    ...resetLetter({ name: account.name, token, cmsUrl }),
    to: account.email,
    id: `<${randomUUID()}@${new URL(cmsUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  });
}

/** Notes the request in the account in one statement, so that of many at once one alone is served. */
async function claimAccount(payload: Payload, email: string, now: Date): Promise<Account | null> {
  const before = new Date(now.getTime() - BETWEEN_LETTERS_MS).toISOString();
  const wasNotAskedSince = [
    { resetPasswordRequestedAt: { exists: false } },
    { resetPasswordRequestedAt: { less_than_equal: before } },
  ];
  const claimed: unknown = await payload.db.updateOne({
    collection: 'users',
    where: { and: [{ email: { equals: email } }, { role: { not_equals: 'reader' } }, { or: wasNotAskedSince }] },
    data: { resetPasswordRequestedAt: now.toISOString() },
    options: { atomic: true },
  });
  return isAccount(claimed) ? claimed : null;
}

interface Account {
  email: string;
  name: string;
}

function isAccount(value: unknown): value is Account {
  return typeof value === 'object' && value !== null && 'email' in value && 'name' in value;
}
