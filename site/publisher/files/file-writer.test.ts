import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBeside } from 'runtime/write-file-atomic';
import { FileWriter, hasBytes, removeLeftovers } from './file-writer.ts';

let folder: string;
let file: string;
const writer = new FileWriter();

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'file-writer-'));
  file = path.join(folder, 'a/index.html');
});

afterEach(() => rm(folder, { recursive: true }));

describe('FileWriter', () => {
  it('leaves a file that has these bytes untouched', async () => {
    expect(writer.write(file, 'un')).toBe(true);
    const { ino } = await stat(file);
    expect(writer.write(file, 'un')).toBe(false);
    expect((await stat(file)).ino).toBe(ino);
  });

  it('never writes into the file that is read: the new one takes its place', async () => {
    writer.write(file, 'un');
    const { ino } = await stat(file);
    writer.write(file, 'deux');
    expect((await stat(file)).ino).not.toBe(ino);
    expect(await readdir(path.dirname(file))).toEqual(['index.html']);
  });

  it('makes durable what was written and removed since, few files or many', async () => {
    writer.write(file, 'un');
    await writer.makeDurable();
    for (let number = 0; number < 100; number += 1) writer.write(path.join(folder, `${String(number)}.html`), 'x');
    writer.remove(file);
    await rm(path.dirname(file), { recursive: true });
    await writer.makeDurable();
    expect(await readFile(path.join(folder, '99.html'), 'utf8')).toBe('x');
  });

  it('leaves the previous bytes and nothing else when the disk is full', async () => {
    writer.write(file, 'un');
    // Every byte written to this device is refused with ENOSPC.
    await symlink('/dev/full', path.join(folder, `a/.index.html.${String(process.pid)}.tmp`));
    expect(() => writer.write(file, 'deux')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(await readFile(file, 'utf8')).toBe('un');
    expect(await readdir(path.dirname(file))).toEqual(['index.html']);
  });
});

describe('removeLeftovers', () => {
  it('removes what a dead process was writing, and nothing else', async () => {
    writer.write(file, 'un');
    writeBeside(file, 'deux');
    await mkdir(path.join(folder, 'b'));
    await writeFile(path.join(folder, 'b/notes.tmp'), 'kept');
    removeLeftovers(folder);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'a/index.html', 'b', 'b/notes.tmp']);
  });
});

describe('hasBytes', () => {
  it('says no where there is no file, a folder, or a file in place of the folder', () => {
    writer.write(file, 'un');
    const bytes = Buffer.from('un');
    expect([file, path.join(folder, 'b'), folder, path.join(file, 'c')].map((path) => hasBytes(path, bytes))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
