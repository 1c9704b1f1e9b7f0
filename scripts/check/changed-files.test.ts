import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changedFiles } from './changed-files.ts';

it('names the files that are not as in the last commit, and leaves out those that are gone or ignored', async () => {
  const root = mkdtempSync(join(tmpdir(), 'changed-'));
  const write = (file: string, text = '') => {
    writeFileSync(join(root, file), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: root });
  git('init', '--quiet');
  mkdirSync(join(root, 'été'));
  for (const file of ['same.ts', 'edited.ts', 'staged.ts', 'gone.ts']) write(file);
  write('.gitignore', 'ignored.ts\n');
  git('add', '.');
  git('commit', '--quiet', '--message', 'x');
  write('edited.ts', 'edited');
  write('staged.ts', 'staged');
  git('add', '.');
  write('été/new.ts');
  write('ignored.ts');
  rmSync(join(root, 'gone.ts'));
  expect(await changedFiles(root)).toEqual(['edited.ts', 'staged.ts', 'été/new.ts']);
  rmSync(root, { recursive: true });
});
