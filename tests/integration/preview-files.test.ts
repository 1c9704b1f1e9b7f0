import { hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Content, Instant } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { createDrawer, sitePaths, zipEntries, type Drawer, type Publisher } from 'site';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { EVERY_BLOCK } from '../support/cms-model/every-block.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { paperDrawer } from '../support/paper-drawer.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

const PICTURE = new URL('../../site/public/apple-touch-icon.png', import.meta.url);
const FOLDER = '/presse/acces/jeton/';
const EMBARGO: Instant = '2026-03-24T18:00:00.000Z';
const PDF = '/presse/communiques/zanzibarine.pdf';
const ZIP = '/presse/communiques/zanzibarine.zip';
const NOTICE = /^Sous embargo jusqu’au mardi 24\u00a0mars 2026 à 19\sh, heure de Paris\. Ne pas diffuser avant\.\n\n/;

const web = { filename: 'plan-800.png', mimeType: 'image/png' as const, width: 800, height: 450, size: 500 };
const PRIVATE: Content[] = [
  SAMPLES.media({ id: 1, alt: 'Deux lignes qui se croisent', sizes: [web] }),
  SAMPLES.documentFile({ id: 1 }),
  SAMPLES.pressRelease({
    id: 7,
    slug: 'zanzibarine',
    title: 'Zanzibarine',
    cover: 1,
    // On several pages.
    body: [...EVERY_BLOCK, ...EVERY_BLOCK, ...EVERY_BLOCK, { type: 'picture', media: 1, caption: null }],
    quotes: [{ id: 'q', person: 1, text: 'Nous calembredainons.' }],
    contacts: [1],
    attachments: [1],
  }),
];
const CHANGES = PRIVATE.map(toChange);
const ABOUT = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Un réseau.', marks: [] }] };
const PUBLIC: Change[] = [
  ...GLOBALS,
  {
    kind: 'global',
    content: {
      global: 'press-room',
      introduction: 'La presse.',
      boilerplate: [ABOUT],
      boilerplateInEnglish: [],
      defaultContacts: [],
    },
  },
  toChange(SAMPLES.person({ id: 1, slug: 'camille', title: 'Camille Exemple' })),
  toChange(SAMPLES.pressContact({ id: 1, slug: 'presse', title: 'Service presse' })),
];

let folder: string;

beforeAll(async () => {
  folder = await makeFastFolder('preview-files-');
  for (const kind of ['media', 'documents']) mkdirSync(path.join(folder, 'uploads', kind), { recursive: true });
  for (const name of ['plan.png', web.filename]) copyFileSync(PICTURE, path.join(folder, 'uploads', 'media', name));
  writeFileSync(path.join(folder, 'uploads', 'documents', 'rapport.pdf'), 'Un rapport.');
});

afterAll(() => rm(folder, { recursive: true }));

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('the files of a release, before its hour', { timeout: 120_000 }, () => {
  let publisher: Publisher;

  beforeAll(async () => {
    publisher = await openSite('site', { drawer: createDrawer(), privateDrawer: createDrawer() });
  });

  afterAll(() => publisher.close());

  it('are offered by its page at the address of the link alone', async () => {
    const html = await pageOf(publisher);
    for (const address of [PDF, ZIP]) {
      expect(html).toContain(`href="${FOLDER}${address.slice(1)}"`);
      expect(html).not.toContain(`href="${address}"`);
      expect(publisher.previews.makes(CHANGES, address), address).toBe(true);
    }
    for (const address of ['/presse/communiques/autre.pdf', '/presse/dossiers/zanzibarine.zip', '/zanzibarine.pdf']) {
      expect(publisher.previews.makes(CHANGES, address), address).toBe(false);
    }
  });

  it('say in the PDF, on each page, until when they are under embargo', async () => {
    const pdf = await readPdf(await take(publisher, PDF));
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.pages).toBeGreaterThan(1);
    for (const margin of pdf.margins.slice(1)) expect(margin).toMatch(/Sous embargo jusqu’au mardi 24\smars 2026/);
    expect(pdf.text).toMatch(/Sous embargo jusqu’au mardi 24\smars 2026/);
    expect(pdf.text.indexOf('Sous embargo')).toBeLessThan(pdf.text.indexOf('Zanzibarine'));
    expect(pdf.text).toContain('Nous calembredainons.');
  });

  it('say it in the archive, ahead of each text', async () => {
    const entries = new Map(
      zipEntries(await take(publisher, ZIP)).map(({ name, bytes }) => [path.basename(name), bytes]),
    );
    const textOf = (name: string) => entries.get(name)?.toString() ?? expect.fail(`There is no ${name}.`);
    for (const name of ['zanzibarine.txt', 'citations.txt', 'LICENCES.txt', 'a-propos.txt']) {
      expect(textOf(name), name).toMatch(NOTICE);
    }
    expect(textOf('zanzibarine.html')).toMatch(/<main>\n<section class="embargo">.*Sous embargo jusqu’au/);
    expect((await readPdf(entries.get('zanzibarine.pdf') ?? Buffer.of())).text).toContain('Sous embargo');
    expect(entries.get('plan.png')?.equals(readFileSync(PICTURE))).toBe(true);
    const sums = textOf('SHA256SUMS').trimEnd().split('\n');
    expect(sums).toHaveLength(entries.size - 1);
    for (const [sum, name = ''] of sums.map((line) => line.split('  '))) {
      expect(hash('sha256', entries.get(path.basename(name)) ?? '', 'hex'), name).toBe(sum);
    }
  });

  it('are nowhere once they were taken away', async () => {
    const files = await readPublicSite(path.join(folder, 'site'));
    await Promise.all([take(publisher, PDF), take(publisher, ZIP), publisher.renderAll()]);
    expect(await readPublicSite(path.join(folder, 'site'))).toEqual(files);
    expect(lent()).toEqual([]);
  });

  it('are at the hour, byte for byte, those of a release that never had one', async () => {
    await publisher.publish(CHANGES);
    await publisher.drawn();
    const never = await openSite('never', { drawer: createDrawer() });
    await never.publish(CHANGES);
    await never.drawn();
    await never.close();
    for (const address of [PDF, ZIP]) {
      const [one, other] = ['site', 'never'].map((name) => readFileSync(path.join(publicFolder(name), address)));
      expect(one?.equals(other ?? Buffer.of()), address).toBe(true);
    }
    const html = readFileSync(path.join(publicFolder('site'), 'presse/communiques/zanzibarine/index.html'), 'utf8');
    expect(html).toContain(`href="${ZIP}"`);
  });
});

describe('who makes the files of a release before its hour', () => {
  let publisher: Publisher;
  let made: string[];
  let gate: PromiseWithResolvers<void> | undefined;
  let impossible: boolean;

  beforeEach(async () => {
    [made, gate, impossible] = [[], undefined, false];
    const paper = paperDrawer();
    const make: Drawer['make'] = async (request) => {
      made.push(request.address);
      await gate?.promise;
      if (impossible) throw new Error('pas de papier.');
      return paper.make(request);
    };
    publisher = await openSite('paper', { privateDrawer: { ...paper, make } });
  });

  afterEach(async () => {
    gate?.resolve();
    await publisher.close();
  });

  it('makes each once for those who ask for it together', async () => {
    gate = Promise.withResolvers();
    const asked = Array.from({ length: 10 }, (_, index) => lend(index % 2 === 0 ? PDF : ZIP));
    await expect.poll(() => made).toHaveLength(2);
    gate.resolve();
    const files = await Promise.all(asked);
    expect(new Set(files.map(({ place }) => place)).size).toBe(2);
    const [first, ...others] = files;
    for (const file of others) file.giveBack();
    expect(existsSync(first?.place ?? '')).toBe(true);
    first?.giveBack();
    first?.giveBack();
    expect(lent('paper')).toEqual([]);
  });

  it('makes it again when the release is another', async () => {
    const [one, other] = await Promise.all([
      lend(PDF),
      lend(PDF, [...CHANGES.slice(0, 2), toChange({ ...PRIVATE[2], title: 'Autre' } as Content)]),
    ]);
    expect(one.place).not.toBe(other.place);
    for (const file of [one, other]) file.giveBack();
  });

  it('tries again, and leaves nothing, after a failure', async () => {
    impossible = true;
    await expect(lend(PDF)).rejects.toThrow('pas de papier.');
    expect(lent('paper')).toEqual([]);
    impossible = false;
    (await lend(PDF)).giveBack();
    expect(made).toEqual([PDF, PDF]);
  });

  it('makes nobody wait who publishes', async () => {
    gate = Promise.withResolvers();
    const asked = lend(ZIP);
    await expect.poll(() => made).toHaveLength(1);
    const { failures } = await publisher.publish([toChange(SAMPLES.page({ id: 1, slug: 'une-page' }))]);
    expect(failures).toEqual([]);
    expect(publisher.expected('/une-page/')).toMatchObject({ status: 200 });
    gate.resolve();
    (await asked).giveBack();
  });

  it('removes what a process that died was sending', async () => {
    await lend(PDF);
    expect(lent('paper')).toHaveLength(1);
    await publisher.close();
    expect(existsSync(sitePaths(path.join(folder, 'paper')).previewsFolder)).toBe(false);
    mkdirSync(path.join(sitePaths(path.join(folder, 'paper')).previewsFolder, 'lent-x'), { recursive: true });
    publisher = await openSite('paper', { privateDrawer: paperDrawer() });
    expect(existsSync(sitePaths(path.join(folder, 'paper')).previewsFolder)).toBe(false);
  });

  it('offers none where there is nobody', async () => {
    const alone = await openSite('alone', {});
    expect(await pageOf(alone)).not.toContain('zanzibarine.pdf');
    expect(alone.previews.makes(CHANGES, PDF)).toBe(false);
    await alone.close();
  });

  function lend(address: string, changes: readonly Change[] = CHANGES) {
    return publisher.previews.make({ address, changes, embargo: EMBARGO });
  }
});

async function openSite(name: string, drawers: { drawer?: Drawer | undefined; privateDrawer?: Drawer | undefined }) {
  const publisher = await openPublisher(path.join(folder, name), drawers);
  await publisher.publish(PUBLIC);
  await publisher.settled();
  // The images that pages are shared with are files of the site too.
  await publisher.drawn();
  return publisher;
}

async function pageOf(publisher: Publisher): Promise<string> {
  const address = '/presse/communiques/zanzibarine/';
  return Buffer.from(
    await publisher.previews.render({ address, changes: CHANGES, embargo: EMBARGO }, FOLDER),
  ).toString();
}

/** A file, as a journalist takes it away. */
async function take(publisher: Publisher, address: string): Promise<Buffer> {
  const file = await publisher.previews.make({ address, changes: CHANGES, embargo: EMBARGO });
  try {
    return readFileSync(file.place);
  } finally {
    file.giveBack();
  }
}

/** Folders of the files that somebody has. */
function lent(name = 'site'): string[] {
  return readdirSync(sitePaths(path.join(folder, name)).previewsFolder);
}

function publicFolder(name: string): string {
  return sitePaths(path.join(folder, name)).publicFolder;
}
