import { access, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveWorker } from '../support/live-worker.ts';
import { makeDataFolder } from '../support/open-cms.ts';
import { findableIn } from '../support/search-files.ts';
import { text } from '../support/secret-writer.ts';
import { publicFilesWith } from '../support/site-folder.ts';

/** The history of a release: what was online, all of it and nothing else, where an editor shows it. */
const DATELINE = { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' };
const HOUR = 3_600_000;

let folder: string;
let publicFolder: string;
let worker: LiveWorker;
/** What the clock of the worker says more than that of the machine. */
let ahead = 0;

beforeAll(async () => {
  folder = await makeDataFolder('history');
  ({ publicFolder } = sitePaths(path.join(folder, 'site')));
  await start();
});

afterAll(async () => {
  await worker.stop();
  await rm(folder, { recursive: true });
});

describe('the history of a release', () => {
  let release: Release;

  it('is kept from its first change, and costs a new release nothing', async () => {
    release = await publish('Calembredaines', { lead: 'Le réseau calembredaine avec méthode.' });
    await worker.idle();
    expect(await keptOf(release)).toEqual([]);
    await change(release, { lead: 'Le réseau turlupine avec méthode.' });
    expect(await keptOf(release)).toHaveLength(1);
    expect(await filesWith(/calembredaine avec/)).toEqual([]);
    expect(await hasHistory(release)).toBe(false);
  });

  it('is shown once an editor says so: what went, what came, when', async () => {
    await change(release, { isHistoryShown: true });
    const page = await historyOf(release);
    expect(page).toMatch(/<del>(?:<span[^>]*>[^<]*<\/span>)?\s*calembredaine/);
    expect(page).toMatch(/<ins>(?:<span[^>]*>[^<]*<\/span>)?\s*turlupine/);
    expect(page.match(/id="version-/g)).toHaveLength(2);
    expect(await pageOf(release)).toMatch(/href="[^"]*\/calembredaines\/versions\/"[^>]*>Voir les 2\u00a0versions/);
  });

  it('has a version more after each change of a word, and none after a save that changes none', async () => {
    await change(release, { lead: 'Le réseau turlupine avec méthodes.' });
    await change(release, { summary: 'Un résumé.' });
    await change(release, { lead: 'Le réseau turlupine avec méthodes.' });
    expect((await historyOf(release)).match(/id="version-/g)).toHaveLength(3);
  });

  it('says which correction and which update came with a version', async () => {
    await change(release, {
      body: text('Un ajout.'),
      corrections: [{ date: DATELINE.date, text: 'Une méthode était fausse.' }],
      lastUpdate: { date: DATELINE.date, note: 'un ajout' },
    });
    const [latest = ''] = (await historyOf(release)).split('id="version-').slice(1);
    expect(latest).toContain('Une méthode était fausse.');
    expect(latest).toMatch(/Mise à jour du 12.mars.2026(?:&nbsp;|\s)+: un ajout/);
  });

  it('never holds a draft', async () => {
    await worker.payload.update({
      collection: 'press-releases',
      id: release.id,
      data: { lead: 'Un brouillon ragondine en secret.' },
      draft: true,
    });
    await change(release, { lead: 'Après le brouillon.' });
    expect(JSON.stringify(await keptOf(release))).not.toContain('ragondine');
    expect(await filesWith(/ragondine/)).toEqual([]);
    expect(await historyOf(release)).toContain('Après le brouillon.');
  });

  it('is at its address alone: neither feeds, site map, data, search nor archive hold what it said', async () => {
    await expect.poll(findable, PATIENCE).toContain(release.address);
    expect(await filesWith(/calembredaine avec|calembredaine<|\/versions\//)).toEqual([
      `${release.address.slice(1)}index.html`,
      `${release.address.slice(1)}versions/index.html`,
    ]);
    expect(await findable()).not.toContain(`${release.address}versions/`);
    expect(await historyOf(release)).toContain('content="noindex"');
  });

  it('goes when the editor hides it, and what it said is nowhere', async () => {
    await change(release, { isHistoryShown: false });
    expect(await hasHistory(release)).toBe(false);
    expect(await filesWith(/calembredaine avec|turlupine|\/versions\//)).toEqual([]);
    expect(await statusOf(`${release.address}versions/`)).toBe('gone');
  });

  it('goes with a release that is withdrawn, and is back with it', async () => {
    await change(release, { isHistoryShown: true });
    expect(await historyOf(release)).toContain('turlupine');
    await change(release, { withdrawal: { reason: 'Une erreur de fond.' } });
    expect(await hasHistory(release)).toBe(false);
    expect(await filesWith(/calembredaine avec|turlupine/)).toEqual([]);
    expect(await statusOf(`${release.address}versions/`)).toBe('gone');
    await change(release, { withdrawal: { reason: null }, lead: 'Rétabli, et réécrit.' });
    const page = await historyOf(release);
    expect(page).toContain('Rétabli');
    expect(page).toContain('turlupine');
  });

  it('is the same after a restart', async () => {
    const before = await historyOf(release);
    await worker.stop();
    await start();
    expect(await historyOf(release)).toBe(before);
  });

  it('follows the release to another address', async () => {
    const former = `${release.address}versions/`;
    await change(release, { slug: 'autre-adresse' });
    release = { ...release, address: '/presse/communiques/autre-adresse/' };
    expect(await historyOf(release)).toContain('turlupine');
    expect(await statusOf(former)).toBe('/presse/communiques/autre-adresse/versions/');
  });

  it('leaves nothing behind a release that is deleted permanently', async () => {
    await worker.payload.delete({ collection: 'press-releases', id: release.id });
    await worker.idle();
    expect(await keptOf(release)).toEqual([]);
    expect(await filesWith(/calembredaine|turlupine/)).toEqual([]);
  });
});

describe('the history of a release under embargo', () => {
  it('begins at its hour: what was published before was never public', async () => {
    const hour = new Date(Date.now() + 24 * HOUR);
    const release = await publish('Sous embargo', {
      lead: 'Avant l’heure, tout est faux.',
      embargoUntil: hour.toISOString(),
      isHistoryShown: true,
    });
    await change(release, { lead: 'Avant l’heure, tout est relu.' });
    ahead = hour.getTime() - Date.now();
    await expect.poll(() => pageOf(release).catch(() => ''), PATIENCE).toContain('tout est relu');
    await worker.idle();
    expect(await keptOf(release)).toEqual([]);
    expect(await hasHistory(release)).toBe(false);
    await change(release, { lead: 'Après l’heure, tout est corrigé.' });
    const page = await historyOf(release);
    expect(page.match(/id="version-/g)).toHaveLength(2);
    expect(page).toContain(`datetime="${hour.toISOString()}"`);
    expect(await filesWith(/tout est faux/)).toEqual([]);
  });

  it('forgets a release that was called off before its hour', async () => {
    const release = await publish('Annulé', {
      lead: 'Ce texte est annulé avant son heure.',
      embargoUntil: new Date(Date.now() + ahead + 24 * HOUR).toISOString(),
      isHistoryShown: true,
    });
    await change(release, { _status: 'draft' });
    await change(release, { _status: 'published', embargoUntil: null, lead: 'Ce texte paraît.' });
    await change(release, { lead: 'Ce texte paraît, corrigé.' });
    expect((await historyOf(release)).match(/id="version-/g)).toHaveLength(2);
    expect(await filesWith(/est annulé avant/)).toEqual([]);
  });
});

describe('a version that the site refused', () => {
  it('is not in the history: readers went on reading the one before', async () => {
    const person = await worker.payload.create({
      collection: 'people',
      data: { title: '', firstName: 'Camille', lastName: 'Exemple' },
      draft: true,
    });
    const release = await publish('Refusé', { lead: 'Première version.', isHistoryShown: true });
    await worker.idle();
    const quotes = [{ person: person.id, text: 'Je ne suis pas publique.' }];
    await change(release, { lead: 'Version que le site refuse.', quotes });
    expect(await pageOf(release)).toContain('Première version.');
    await change(release, { lead: 'Version acceptée.', quotes: [] });
    const page = await historyOf(release);
    expect(page.match(/id="version-/g)).toHaveLength(2);
    expect(await filesWith(/que le site refuse/)).toEqual([]);
  });
});

const PATIENCE = { timeout: 20_000, interval: 50 };

interface Release {
  id: number;
  address: string;
}

interface Data {
  _status?: 'draft' | 'published';
  slug?: string;
  lead?: string;
  summary?: string;
  body?: ReturnType<typeof text>;
  quotes?: { person: number; text: string }[];
  corrections?: { date: string; text: string }[];
  lastUpdate?: { date: string; note: string };
  embargoUntil?: string | null;
  withdrawal?: { reason: string | null };
  isHistoryShown?: boolean;
}

async function start(): Promise<void> {
  worker = await LiveWorker.start({ dataDir: folder, hasSearch: true, now: () => new Date(Date.now() + ahead) });
}

async function publish(title: string, data: Data): Promise<Release> {
  const { id, slug } = await worker.payload.create({
    collection: 'press-releases',
    data: { title, dateline: DATELINE, lead: 'Chapô.', ...data, _status: 'published' },
  });
  return { id, address: `/presse/communiques/${slug ?? ''}/` };
}

/** Publishes a change, and waits for what it puts online. */
async function change({ id }: Release, data: Data): Promise<void> {
  await worker.payload.update({ collection: 'press-releases', id, data: { _status: 'published', ...data } });
  await worker.idle();
}

async function keptOf({ id }: Release) {
  const { docs } = await worker.payload.find({ collection: 'former-versions', where: { release: { equals: id } } });
  return docs;
}

function pageOf({ address }: Release): Promise<string> {
  return readFile(path.join(publicFolder, address, 'index.html'), 'utf8');
}

function historyOf({ address }: Release): Promise<string> {
  return readFile(path.join(publicFolder, address, 'versions/index.html'), 'utf8');
}

function hasHistory({ address }: Release): Promise<boolean> {
  return access(path.join(publicFolder, address, 'versions/index.html')).then(
    () => true,
    () => false,
  );
}

/** What the web server is told of an address that has no page: where it redirects, or that it is gone. */
async function statusOf(address: string): Promise<string | undefined> {
  const routing = JSON.parse(await readFile(path.join(folder, 'site/routing.json'), 'utf8')) as {
    redirects: Record<string, string>;
    gone: string[];
  };
  return routing.redirects[address] ?? (routing.gone.includes(address) ? 'gone' : undefined);
}

/** Public files that hold some words, the search aside. */
function filesWith(words: RegExp): Promise<string[]> {
  return publicFilesWith(words, publicFolder);
}

/** Addresses that the search finds. */
async function findable(): Promise<string[]> {
  return (await findableIn(publicFolder)).map(({ address }) => address);
}
