import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSender } from 'cms';
import { expect, it } from 'vitest';
import { openMailbox } from './open-mailbox.ts';

it('keeps what the platform sends as files that mail programs open', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailbox-'));
  const kept: string[] = [];
  const mailbox = await openMailbox({ port: 0, folder, onMail: (file) => kept.push(file) });
  const send = createSender({
    smtpUrl: `smtp://127.0.0.1:${mailbox.port}`,
    from: 'presse@site.example',
    replyTo: undefined,
  });
  const content = { subject: 'Bonjour', text: 'Texte.', html: '<p>Texte.</p>', headers: {} };
  await send({ ...content, to: 'lea@journal.example', id: '<1@site.example>' });
  await send({ ...content, to: 'max@radio.example', id: '<2@site.example>' });
  await mailbox.close();
  const texts = await Promise.all(kept.map((file) => readFile(file, 'utf8')));
  expect(texts.map((text) => /^From: presse@site\.example\r\nTo: (.+)\r\n/.exec(text)?.[1])).toEqual([
    'lea@journal.example',
    'max@radio.example',
  ]);
  await rm(folder, { recursive: true });
});
