import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { takeSubtitles } from './take-subtitles.ts';

const SUBRIP = '1\n00:00:01,000 --> 00:00:02,000\nBonjour.\n';

it('puts subtitles as players read them where they were sent: on the disk', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'subtitles-'));
  try {
    const tempFilePath = path.join(folder, 'sent');
    await writeFile(tempFilePath, SUBRIP);
    const file = await taken({ data: Buffer.alloc(0), tempFilePath });
    const written = await readFile(tempFilePath, 'utf8');
    expect(written).toMatch(/^WEBVTT\n[^]*00:01\.000 --> [^]*Bonjour\./);
    expect(file).toMatchObject({ name: 'seance.vtt', mimetype: 'text/vtt', tempFilePath, size: written.length });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('puts those of our own programs in memory', async () => {
  const file = await taken({ data: Buffer.from(SUBRIP) });
  expect(file.data.toString()).toMatch(/^WEBVTT\n/);
  expect(file.size).toBe(file.data.length);
});

async function taken(sent: { data: Buffer; tempFilePath?: string }) {
  const file = { name: 'seance.srt', mimetype: 'application/x-subrip', size: SUBRIP.length, ...sent };
  // The hook looks at nothing else of what Payload gives it.
  await takeSubtitles({ req: { file, context: {} } } as unknown as Parameters<typeof takeSubtitles>[0]);
  return file;
}
