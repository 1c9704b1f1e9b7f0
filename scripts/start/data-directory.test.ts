import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataDirectory } from './data-directory.ts';
import { lockDataDirectory } from './lock.ts';
import { loadSecrets } from './secrets.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-directory-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('prepareDataDirectory', () => {
  it('makes the folder and leaves nothing in it', async () => {
    await prepareDataDirectory(join(folder, 'a/b'));
    expect(await readdir(join(folder, 'a/b'))).toEqual([]);
  });

  it('refuses a file', async () => {
    await writeFile(join(folder, 'fichier'), 'x');
    await expect(prepareDataDirectory(join(folder, 'fichier'))).rejects.toThrow('ne peut pas être lu et modifié');
  });

  it('refuses a folder where nothing can be written', async () => {
    // The kernel's own folder: nobody, not even root, may add a file there.
    await expect(prepareDataDirectory('/proc/self')).rejects.toThrow(/DATA_DIR/);
  });

  it('refuses a folder that this account cannot read', async () => {
    const dataDir = join(folder, 'fermé');
    await mkdir(dataDir);
    await chmod(dataDir, 0o000);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await expect(prepareDataDirectory(dataDir)).rejects.toThrow(
        `Le dossier de données ${dataDir} ne peut pas être lu`,
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

describe('lockDataDirectory', () => {
  it('gives the folder back when released', async () => {
    (await lockDataDirectory(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder on which a platform runs', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'start.ts']);
    await once(other, 'spawn');
    await writeFile(join(folder, 'start.lock'), String(other.pid));
    try {
      await expect(lockDataDirectory(folder)).rejects.toThrow(`fonctionne déjà sur le dossier ${folder}`);
    } finally {
      other.kill();
    }
  });

  it.each([
    ['a process that has ended', '4194304'],
    ['a process that is not a platform', String(process.ppid)],
    ['nobody', ''],
  ])('takes over the lock of %s', async (_whose, owner) => {
    await writeFile(join(folder, 'start.lock'), owner);
    const lock = await lockDataDirectory(folder);
    expect(lock.wasStale).toBe(true);
    lock.release();
  });
});

describe('loadSecrets', () => {
  it('makes the secrets once, for their owner alone', async () => {
    const first = await loadSecrets(folder);
    expect(first.payloadSecret.length).toBeGreaterThanOrEqual(43);
    expect(await loadSecrets(folder)).toEqual(first);
    expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  });

  it('never replaces a file that it does not understand', async () => {
    await writeFile(join(folder, 'secrets.json'), '{');
    await expect(loadSecrets(folder)).rejects.toThrow('restaurez-le depuis une sauvegarde');
    expect(await readdir(folder)).toEqual(['secrets.json']);
  });
});
