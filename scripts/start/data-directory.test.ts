import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareDataDirectory } from './data-directory.ts';
import { lockDataDirectory } from './lock.ts';
import { loadSecrets } from './secrets.ts';
import { spawn, type ChildProcess } from 'node:child_process';
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
    lockDataDirectory(folder).release();
    expect(await readdir(folder)).toEqual(['platform.lock']);
    const again = lockDataDirectory(folder);
    expect(again.wasKilled).toBe(false);
    again.release();
  });

  it('refuses a folder on which a platform runs, and says which process it is', async () => {
    const other = await lockElsewhere();
    try {
      expect(() => lockDataDirectory(folder)).toThrow(
        `fonctionne déjà sur le dossier ${folder} (processus ${other.pid ?? '?'})`,
      );
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('takes over the folder of a platform that was killed, and knows it', async () => {
    const other = await lockElsewhere();
    other.kill('SIGKILL');
    await once(other, 'exit');
    const lock = lockDataDirectory(folder);
    expect(lock.wasKilled).toBe(true);
    lock.release();
  });

  it.each(['4194304', String(process.ppid), ''])(
    'is not kept from a folder by the number « %s » alone',
    async (owner) => {
      await writeFile(join(folder, 'platform.pid'), owner);
      const lock = lockDataDirectory(folder);
      expect(lock.wasKilled).toBe(true);
      lock.release();
    },
  );
});

/** A process that holds the data folder. */
async function lockElsewhere(): Promise<ChildProcess> {
  const program = `import { lockDataDirectory } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
    globalThis.held = lockDataDirectory(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

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
