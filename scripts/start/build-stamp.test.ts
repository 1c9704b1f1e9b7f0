import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBuild, forgetBuild, stampBuild, type Build } from './build-stamp.ts';

let build: Build;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'build-stamp-'));
  build = { root, inputs: ['src', 'config.ts', 'absent.ts'], result: 'out/server.js', stamp: 'out/.inputs' };
  await mkdir(join(root, 'src/deep'), { recursive: true });
  await mkdir(join(root, 'out'));
  await write('src/deep/a.ts', '1');
  await write('config.ts', '1');
  await write('out/server.js', '');
  await stampBuild(build, (await checkBuild(build)).hash);
});

afterEach(() => rm(build.root, { recursive: true }));

describe('checkBuild', () => {
  it('finds a build fresh as long as its inputs are the same', async () => {
    expect((await checkBuild(build)).isFresh).toBe(true);
  });

  it.each([
    ['a file of a folder changes', () => write('src/deep/a.ts', '2')],
    ['a file is added', () => write('src/b.ts', '')],
    ['a file is renamed', () => rm(join(build.root, 'src/deep/a.ts')).then(() => write('src/deep/b.ts', '1'))],
    ['a single input changes', () => write('config.ts', '2')],
    ['the result is missing', () => rm(join(build.root, 'out/server.js'))],
    ['the build was started again and cut', () => forgetBuild(build)],
  ])('finds it stale when %s', async (_case, change) => {
    await change();
    expect((await checkBuild(build)).isFresh).toBe(false);
  });

  it('does not look at tests', async () => {
    await write('src/deep/a.test.ts', '');
    expect((await checkBuild(build)).isFresh).toBe(true);
  });
});

function write(file: string, content: string): Promise<void> {
  return writeFile(join(build.root, file), content);
}
