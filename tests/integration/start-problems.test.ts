import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { lockFile } from 'runtime/file-lock';
import { findFreePorts } from '../support/free-ports.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-problems-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('npm start, when something is wrong', () => {
  it('names an argument that does not exist', async () => {
    expect(await start({ args: ['--vide'] })).toEqual({
      code: 1,
      problem:
        'Argument inconnu dans «\u00a0--vide\u00a0»\u00a0: seuls --empty, --demo et --replace-site sont acceptés.',
    });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('names a setting that it does not understand', async () => {
    expect(await start({ env: { SITE_PORT: 'abc' } })).toEqual({
      code: 1,
      problem: 'SITE_PORT doit être un numéro de port, entre 1 et 65535. Valeur trouvée\u00a0: «\u00a0abc\u00a0».',
      help: 'docs/operations.md#settings',
    });
    expect(await readdir(dataDir)).toEqual([]);
  });

  it.each(['SITE_PORT', 'CMS_PORT'])(
    'names the port of %s when it is taken, and the variable that changes it',
    async (variable) => {
      const taken = createServer();
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void taken.close());
      const address = taken.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const { code, problem } = await start({ env: { [variable]: String(port) } });
      expect(code).toBe(1);
      expect(problem).toMatch(new RegExp(`^Le port ${port}, prévu pour .*${variable}=${port + 1} npm start\\.$`));
      expect(await readdir(dataDir)).toEqual(['platform.lock']);
    },
  );

  it('says that the data folder cannot be used', async () => {
    const file = join(dataDir, 'fichier');
    await writeFile(file, 'x');
    const { code, problem } = await start({ env: { DATA_DIR: file } });
    expect(code).toBe(1);
    expect(problem).toMatch(/^Le dossier de données .* ne peut pas être lu et modifié .* DATA_DIR\.$/);
  });

  it('says that another platform runs on the data folder', async () => {
    const lock = lockFile(join(dataDir, 'platform.lock'));
    onTestFinished(() => lock?.release());
    const { code, problem } = await start({});
    expect(code).toBe(1);
    expect(problem).toMatch(/^La plateforme fonctionne déjà sur le dossier/);
    expect(await readdir(dataDir)).toEqual(['platform.lock']);
  });

  it('leaves a database made by a later version as it is', async () => {
    const file = join(dataDir, 'cms.db');
    const database = new DatabaseSync(file);
    database.exec(
      "create table payload_migrations (name text); insert into payload_migrations values ('29991231_later')",
    );
    database.close();
    const { code, problem } = await start({});
    expect(code).toBe(1);
    expect(problem).toMatch(/^La base de données a été créée par une version plus récente .* Rien n’a été modifié\.$/);
    const after = new DatabaseSync(file, { readOnly: true });
    expect(after.prepare('select name from sqlite_master').all()).toEqual([{ name: 'payload_migrations' }]);
    after.close();
  });
});

const ROOT = join(import.meta.dirname, '../..');

/** Runs the command to its end: its exit code, and what it wrote as an error: the problem, and where to read more. */
async function start({ args = [], env = {} }: { args?: string[]; env?: Record<string, string> }): Promise<{
  code: number | null;
  problem: string;
  /** The page that says more. */
  help: string | undefined;
}> {
  const [sitePort, cmsPort] = await findFreePorts();
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      SITE_PORT: String(sitePort),
      CMS_PORT: String(cmsPort),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // The event's documented arguments.
  const [problem = '', help] = told.trimEnd().split('\nEn savoir plus\u00a0: ');
  return { code, problem, help };
}
