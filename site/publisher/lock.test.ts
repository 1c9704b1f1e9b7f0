import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lockPublisher } from './lock.ts';

it('refuses a second publisher with a sentence, until the first one lets go', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  const file = path.join(folder, 'publisher.lock');
  const first = lockPublisher(file);
  expect(() => lockPublisher(file)).toThrow(/^Une autre publication travaille déjà sur ce dossier/);
  first.release();
  lockPublisher(file).release();
  await rm(folder, { recursive: true });
});
