import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'list-files-'));
});

afterEach(() => rm(root, { recursive: true }));

describe('the files under a folder', () => {
  it('are none when it does not exist yet', () => {
    expect(listFiles(path.join(root, 'absent'))).toEqual(new Set());
  });

  it('are all listed while folders beside them go away', async () => {
    const kept = ['a/index.html', 'z/index.html'];
    for (const file of kept) {
      mkdirSync(path.join(root, path.dirname(file)));
      writeFileSync(path.join(root, file), 'x');
    }
    let isListing = true;
    const comeAndGo = async (name: string) => {
      while (isListing) {
        await mkdir(path.join(root, name, 'n/o/p/q'), { recursive: true });
        await rm(path.join(root, name), { recursive: true });
      }
    };
    const others = Promise.all(['k', 'l', 'm'].map(comeAndGo));
    for (let time = 0; time < 1000; time += 1) {
      expect(listFiles(root)).toEqual(new Set(kept));
      await nextTurn();
    }
    isListing = false;
    await others;
  });
});
