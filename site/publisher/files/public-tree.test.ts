import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileWriter } from './file-writer.ts';
import { listFiles } from './list-files.ts';
import { addressOfFile, fileOf, PublicTree } from './public-tree.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'public-tree-'));
});

afterEach(async () => {
  await chmod(root, 0o755);
  await rm(root, { recursive: true });
});

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/presse/', 'presse/index.html'],
    ['/404/', '404.html'],
    ['/flux.xml', 'flux.xml'],
  ])('serves %s from %s', (address, file) => {
    expect(fileOf(address)).toBe(file);
    expect(addressOfFile(file)).toBe(address);
  });
});

describe('PublicTree', () => {
  it('says whether the bytes of a file changed, and leaves nothing beside it', async () => {
    const tree = PublicTree.open(root, new FileWriter());
    expect(tree.write('a/index.html', 'un')).toBe(true);
    expect(tree.write('a/index.html', 'un')).toBe(false);
    expect(tree.write('a/index.html', 'deux')).toBe(true);
    expect(await readFile(path.join(root, 'a/index.html'), 'utf8')).toBe('deux');
    expect(await readdir(path.join(root, 'a'))).toEqual(['index.html']);
  });

  it('knows the files found at opening and those written since', () => {
    PublicTree.open(root, new FileWriter()).write('ancien/page/index.html', 'x');
    const tree = PublicTree.open(root, new FileWriter());
    tree.write('index.html', 'x');
    expect([...tree.files].sort()).toEqual(['ancien/page/index.html', 'index.html']);
  });

  it('removes files with the folders left empty', async () => {
    const tree = PublicTree.open(root, new FileWriter());
    tree.write('ancien/page/index.html', 'x');
    tree.write('index.html', 'x');
    tree.remove(['ancien/page/index.html']);
    expect(await readdir(root)).toEqual(['index.html']);
    expect([...tree.files]).toEqual(['index.html']);
  });

  it('leaves the previous file whole when the new one cannot be put in place', async () => {
    const tree = PublicTree.open(root, new FileWriter());
    tree.write('page', 'avant');
    // A folder stands where the file should go: even the administrator cannot rename onto it.
    tree.write('occupe/index.html', 'avant');
    expect(() => tree.write('occupe', 'après')).toThrow();
    expect(await readFile(path.join(root, 'occupe/index.html'), 'utf8')).toBe('avant');
    expect([...listFiles(root)].filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});
