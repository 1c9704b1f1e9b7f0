import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isTemporary, temporaryBeside, writeBeside, writeFileAtomic } from './write-file-atomic.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atomic-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('replaces a file whole, and leaves nothing beside', async () => {
  const file = path.join(folder, 'b.json');
  await writeFileAtomic(file, 'un');
  await writeFileAtomic(file, Buffer.from('deux'));
  expect(await readFile(file, 'utf8')).toBe('deux');
  expect(await readdir(folder)).toEqual(['b.json']);
});

it('leaves nothing beside a file that it could not replace', async () => {
  const file = path.join(folder, 'taken');
  await mkdir(path.join(file, 'full'), { recursive: true });
  await expect(writeFileAtomic(file, 'un')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
});

it('knows the files that are not in place yet', () => {
  const file = path.join(folder, 'made/page.html');
  expect(writeBeside(file, 'un')).toBe(temporaryBeside(file));
  expect(isTemporary(temporaryBeside(file))).toBe(true);
  expect(isTemporary(file)).toBe(false);
});
