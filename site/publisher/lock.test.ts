import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockPublisher } from './lock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'publisher.lock');
});

afterEach(() => rm(folder, { recursive: true }));

describe('lockPublisher', () => {
  it('refuses a second publisher with a sentence, until the first one lets go', () => {
    const first = lockPublisher(file);
    expect(() => lockPublisher(file)).toThrow(/^Une autre publication travaille déjà sur ce dossier/);
    first.release();
    lockPublisher(file).release();
  });

  it('is free again when the process that held it was killed', async () => {
    // Kept: a lock that nothing refers to goes with the next garbage collection.
    const program = `import { lockPublisher } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.ts'))};
      globalThis.held = lockPublisher(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(() => lockPublisher(file)).toThrow();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    lockPublisher(file).release();
  });
});
