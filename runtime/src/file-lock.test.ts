import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFile } from './file-lock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'one.lock');
});

afterEach(() => rm(folder, { recursive: true }));

describe('lockFile', () => {
  it('is refused to a second one, until the first lets go', () => {
    const first = lockFile(file);
    expect(first).toBeDefined();
    expect(lockFile(file)).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['one.lock']);
    first?.release();
    expectFree();
  });

  it('is free again when the process that held it was killed', async () => {
    // Kept: a lock that nothing refers to goes with the next garbage collection.
    const program = `import { lockFile } from ${JSON.stringify(path.join(import.meta.dirname, 'file-lock.ts'))};
      globalThis.held = lockFile(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(lockFile(file)).toBeUndefined();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expectFree();
  });
});

function expectFree(): void {
  const lock = lockFile(file);
  expect(lock).toBeDefined();
  lock?.release();
}
