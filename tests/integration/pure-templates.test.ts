import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeFastFolder } from '../support/fast-folder.ts';
import { differencesBetween, readPublicSite } from '../support/site-folder.ts';

/**
 * What the rules of templates refuse in the code, seen at run time: pages depend on nothing but the
 * content, wherever, whenever and in whatever order they are rendered.
 */
const CHILDREN = path.resolve(import.meta.dirname, '../support/children');
const run = promisify(execFile);

let folder: string;

beforeAll(async () => {
  folder = await makeFastFolder('pure-');
});

afterAll(() => rm(folder, { recursive: true }));

it('renders the same bytes with another clock, zone, language, chance and order, without environment, file or network', async () => {
  const [here, elsewhere] = await Promise.all([
    render('here', { env: { ...process.env, TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8' } }),
    render('elsewhere', {
      // Turkish has letters of its own; in Kiritimati it is tomorrow already.
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      preload: path.join(CHILDREN, 'hostile-surroundings.ts'),
      order: 'backwards',
    }),
  ]);
  const nothing = { refusals: [], failures: [], written: [], removed: [] };
  expect(here.report).toEqual(nothing);
  expect(elsewhere.report).toEqual(nothing);
  expect(elsewhere.said).toBe('');
  expect(Object.keys(here.site).length).toBeGreaterThan(40);
  expect(differencesBetween(elsewhere.site, here.site)).toEqual([]);
});

/** Renders the samples in a process of its own. */
async function render(
  name: string,
  {
    env,
    preload,
    order = 'forwards',
  }: { env: Readonly<Record<string, string | undefined>>; preload?: string; order?: 'forwards' | 'backwards' },
) {
  const siteFolder = path.join(folder, name);
  const { stdout, stderr } = await run(
    process.execPath,
    [
      ...(preload === undefined ? [] : ['--import', preload]),
      path.join(CHILDREN, 'render-samples.ts'),
      siteFolder,
      order,
    ],
    // An environment need not have the variables that Next's types promise.
    { env: env as NodeJS.ProcessEnv, cwd: name === 'here' ? process.cwd() : '/' },
  );
  const report: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { report, said: stderr, site: await readPublicSite(siteFolder) };
}
