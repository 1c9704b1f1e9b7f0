import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sitePaths } from 'site';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

/** Podcasts and calendars, as programs of others read them. */
const run = promisify(execFile);
const siteUrl = inject('siteUrl');
const { publicFolder } = sitePaths(inject('siteFolder'));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'subscribers-'));
});

afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['video', 'mp4'],
  ['audio', 'm4a'],
])(
  'gPodder subscribes to the podcast of %s, lists its episodes and downloads one',
  async (kind, extension) => {
    const home = path.join(folder, kind);
    const downloads = path.join(home, 'downloads');
    const env = { ...process.env, HOME: home, GPODDER_HOME: path.join(home, 'home'), GPODDER_DOWNLOAD_DIR: downloads };
    const gpo = async (...args: string[]) => (await run('gpo', args, { env })).stdout;
    await gpo('subscribe', `${siteUrl}/replays/podcast-${kind}.xml`);
    await gpo('update');
    expect(await gpo('episodes')).toContain('Lire le plan du réseau');
    await gpo('download');
    const file = (await readdir(downloads, { recursive: true })).find((name) => name.endsWith(`.${extension}`));
    const { size } = await stat(path.join(downloads, file ?? 'nothing'));
    const feed = await readFile(path.join(publicFolder, `replays/podcast-${kind}.xml`), 'utf8');
    expect(feed).toContain(`length="${String(size)}"`);
  },
  60_000,
);

it('khal reads the sessions of a programme at their hours', async () => {
  const config = path.join(folder, 'khal.conf');
  const calendars = `[calendars]\n[[forum]]\npath = ${folder}/calendar\n[sqlite]\npath = ${folder}/khal.db`;
  const formats = ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d`);
  const moments = ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M`);
  const locale = ['[locale]', 'timeformat = %H:%M', 'local_timezone = Europe/Paris', 'default_timezone = Europe/Paris'];
  await writeFile(config, [calendars, ...locale, ...formats, ...moments].join('\n'));
  const khal = async (...args: string[]) => (await run('khal', ['-c', config, ...args])).stdout;
  await khal('import', '--batch', '-a', 'forum', path.join(publicFolder, 'evenements/forum-2025-rennes/programme.ics'));
  const listed = await khal('list', '--format', '{start-time} {title}', '2025-03-10', '2d');
  expect(listed).toContain('14:00 Lire le plan du réseau (exemple)');
}, 60_000);
