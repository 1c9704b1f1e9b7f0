import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { openCms } from 'cms';
import { loadSettings, withSecret } from 'runtime/settings';

export type Cms = Awaited<ReturnType<typeof openCms>>;

/**
 * Opens the CMS on the data of a folder, with every table made. Its settings stay in the environment of this
 * process until the end of the file of tests.
 */
export async function openCmsOn(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Cms> {
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret of the tests, long enough',
    ...settings,
  });
  // Only now: loading the CMS is long, and makes the tests of a file wait that may not need it.
  const { openMigrated } = await import('cms/testing');
  return openMigrated(withSecret(loadSettings()));
}

/** Opens the CMS once more, with the settings that {@link openCmsOn} left. */
export async function openCmsAgain(): Promise<Cms> {
  const { openCms } = await import('cms');
  return openCms(withSecret(loadSettings()));
}

/** Makes a folder of data with an empty CMS, for whoever opens it next. */
export async function makeDataFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  await (await openCmsOn(folder)).destroy();
  return folder;
}
