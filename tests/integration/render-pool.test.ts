import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { differencesBetween, readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/** Processes that render beside the publisher, on a site larger than one pass. */
const PAGES = 900;

let folder: string;
let publisher: Publisher;

beforeEach(async () => {
  folder = await makeFastFolder('render-pool-');
  publisher = await open('site', { renderPoolFrom: 1 });
});

afterEach(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a publication too large for one pass', () => {
  it('is finished by other processes, which follow what is published meanwhile and have nothing to change after it', async () => {
    const { postponed } = await publisher.publish([...GLOBALS, ...pages('Titre')]);
    expect(postponed).toBeGreaterThan(500);
    const settled = publisher.settled();
    // Each pass makes stale some of what the processes are making: titles, lists, links and addresses.
    for (let turn = 0; turn < 30; turn += 1) {
      await publisher.publish([
        page(turn * 25 + 1, `Nouveau titre ${turn}`),
        page(PAGES + turn + 1, `Page ajoutée ${turn}`),
        { kind: 'removal', target: { collection: 'pages', id: turn * 25 + 2 } },
      ]);
    }
    await publisher.publish([{ kind: 'global', content: SAMPLES.siteSettings({ name: 'Nouveau nom' }) }]);
    await settled;
    await publisher.settled();
    await expectWhole();
    expect(await publisher.renderAll()).toMatchObject({ written: [], removed: [], failures: [] });
  });

  it('is finished all the same when its processes die', async () => {
    await publisher.publish([...GLOBALS, ...pages('Titre')]);
    let killed = 0;
    await publisher.settled(() => (killed += killRenderPool()));
    expect(killed).toBeGreaterThan(0);
    await expectWhole();
  });
});

describe('a rendering of every page', () => {
  it('keeps nothing of what is withdrawn meanwhile, its picture included', async () => {
    await writeUploads(path.join(folder, 'uploads'));
    const picture = assetOf('media', 1, 1);
    const illustrated = SAMPLES.page({ id: 5000, title: 'Illustrée', slug: 'illustree', cover: picture.id });
    await publisher.publish([...GLOBALS, ...pages('Titre'), toChange(picture), toChange(illustrated)]);
    await publisher.settled();
    expect(await picturesOnline()).not.toEqual([]);
    let isOver = false;
    const over = publisher.renderAll().then(() => (isOver = true));
    await publisher.publish([{ kind: 'removal', target: illustrated }]);
    expect(await picturesOnline()).toEqual([]);
    expect(isOver).toBe(false);
    await over;
  });
});

async function picturesOnline(): Promise<string[]> {
  const files = Object.keys(await readPublicSite(path.join(folder, 'site')));
  return files.filter((file) => file.startsWith('media/'));
}

async function expectWhole(): Promise<void> {
  const full = await open('full', { renderPoolFrom: Infinity });
  await full.publish(publisher.content);
  await full.settled();
  await full.close();
  const [found, expected] = await Promise.all(['site', 'full'].map((name) => readPublicSite(path.join(folder, name))));
  expect(differencesBetween(found ?? {}, expected ?? {})).toEqual([]);
}

/** Ends the processes that make pages for this one. @returns how many there were */
function killRenderPool(): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const renderPool = [...processes.matchAll(/^\s*(\d+)\s+(\d+)\s.*render-pool-process\.ts/gm)].filter(
    ([, , parent]) => Number(parent) === process.pid,
  );
  for (const [, pid] of renderPool) process.kill(Number(pid), 'SIGKILL');
  return renderPool.length;
}

function pages(title: string): Change[] {
  return Array.from({ length: PAGES }, (_, index) => page(index + 1, `${title} ${index + 1}`));
}

function page(id: number, title: string): Change {
  const target = { collection: 'pages', id: (id * 7) % PAGES } as const;
  const link = { kind: 'internal', target } as const;
  const children = [{ type: 'text' as const, text: 'voir', marks: [] }];
  const body = [{ type: 'paragraph' as const, children: [{ type: 'link' as const, link, children }] }];
  return toChange(SAMPLES.page({ id, title, slug: `page-${id}`, body }));
}

function open(name: string, { renderPoolFrom }: { renderPoolFrom: number }): Promise<Publisher> {
  const now = () => new Date('2024-05-15T10:00:00Z');
  return openPublisher(path.join(folder, name), { now, renderPoolFrom, warn: () => undefined });
}
