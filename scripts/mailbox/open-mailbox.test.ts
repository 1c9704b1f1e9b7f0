import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSender } from 'cms';
import { expect, it } from 'vitest';
import { openMailbox } from './open-mailbox.ts';

it('keeps what the platform sends as files that mail programs open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  const kept: [file: string, to: string][] = [];
  const mailbox = await openMailbox({ port: 0, folder, onMail: (...mail) => kept.push(mail) });
  const send = createSender({
    smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
    from: 'presse@site.example',
    replyTo: undefined,
  });
  const content = { subject: 'Bonjour', text: 'Texte.', html: '<p>Texte.</p>', headers: {} };
  await send({ ...content, to: 'lea@journal.example', id: '<1@site.example>' });
  await send({ ...content, to: 'max@radio.example', id: '<2@site.example>' });
  await mailbox.close();
  expect(kept.map(([, to]) => to)).toEqual(['lea@journal.example', 'max@radio.example']);
  const [[first] = ['']] = kept;
  expect(await readFile(first, 'utf8')).toMatch(/^From: presse@site\.example\r\nTo: lea@journal\.example\r\n/);
  await rm(folder, { recursive: true });
});
