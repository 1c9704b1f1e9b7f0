import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSettings } from 'runtime/settings';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginOnEmptyDatabase } from './empty-database.ts';
import { firstStartOf } from './first-start.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'empty-database-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

describe('beginOnEmptyDatabase', () => {
  it('begins a first start in an empty folder, whoever made it', async () => {
    await begin();
    expect(await firstStartOf(dataDir).underWay()).toBe('new');
  });

  it('takes up a first start that was cut, whatever it had already sent', async () => {
    await firstStartOf(dataDir).begin('new');
    await put('secrets.json', 'uploads/media/photo.png');
    await beginOnEmptyDatabase(readSettings({ DATA_DIR: dataDir }), { replacesSite: false });
    expect(await firstStartOf(dataDir).underWay()).toBe('new');
  });

  it('names each thing that it found, and what to do', async () => {
    await put('secrets.json', 'uploads/media/photo.png', 'uploads/media/photo-640.webp', 'site/public/index.html');
    await expect(begin()).rejects.toThrow(
      new RegExp(
        `^La base de données ${join(dataDir, 'cms.db')} est vide ou n’existe pas.* ${dataDir} .*: ` +
          '1\u00a0page publiée \\(site/public\\), 2\u00a0fichiers envoyés \\(uploads\\) et des secrets \\(secrets\\.json\\)\\. ' +
          'Rien n’a été modifié\\.[^]*restaurez sa sauvegarde[^]*DATABASE_URL[^]*DATA_DIR[^]*--replace-site',
      ),
    );
    expect((await readdir(dataDir)).sort()).toEqual(['secrets.json', 'site', 'uploads']);
  });

  it.each(['secrets.json', 'uploads/documents/guide.pdf', 'site/public/presse/index.html'])(
    'is stopped by %s alone',
    async (file) => {
      await put(file);
      await expect(begin()).rejects.toThrow('Rien n’a été modifié');
    },
  );

  it('does not take a first start that was cut for a reason to lose pages', async () => {
    await firstStartOf(dataDir).begin('new');
    await put('site/public/index.html');
    await expect(begin()).rejects.toThrow('1\u00a0page publiée');
  });

  it('goes on beside a site when somebody said so, and remembers that it is no new folder', async () => {
    await put('secrets.json', 'site/public/index.html');
    await beginOnEmptyDatabase(readSettings({ DATA_DIR: dataDir }), { replacesSite: true });
    expect(await firstStartOf(dataDir).underWay()).toBe('replacement');
  });
});

function begin(): Promise<void> {
  return beginOnEmptyDatabase(readSettings({ DATA_DIR: dataDir }), { replacesSite: false });
}

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(dataDir, file)), { recursive: true });
    await writeFile(join(dataDir, file), 'x');
  }
}
