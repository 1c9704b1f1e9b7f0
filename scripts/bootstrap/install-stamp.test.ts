import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, nodeOf, writeStamp } from './install-stamp.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-stamp-'));
  await writeFile(join(root, 'package-lock.json'), '{"a":1}');
});

afterEach(() => rm(root, { recursive: true }));

describe('isInstalled', () => {
  it('is false without node_modules', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when an installation was cut before its stamp', async () => {
    await makeNode();
    expect(isInstalled(root)).toBe(false);
  });

  it('is true once stamped', async () => {
    await makeNode();
    writeStamp(root);
    expect(isInstalled(root)).toBe(true);
  });

  it('is false when the lock file has changed since', async () => {
    await makeNode();
    writeStamp(root);
    await writeFile(join(root, 'package-lock.json'), '{"a":2}');
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when the Node of the project is missing', async () => {
    await makeNode();
    writeStamp(root);
    await rm(nodeOf(root));
    expect(isInstalled(root)).toBe(false);
  });
});

async function makeNode(): Promise<void> {
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  await writeFile(nodeOf(root), '');
}
