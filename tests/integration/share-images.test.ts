import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { DIST_FOLDER, listFiles, Publisher, sitePaths, type Drawer } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { paperDrawer } from '../support/paper-drawer.ts';

const SITE_URL = 'https://site.example';

let folder: string;
let publisher: Publisher;
let drawer: HeldDrawer;

beforeEach(async () => {
  folder = await makeFastFolder('share-images-');
  drawer = new HeldDrawer();
  publisher = await open();
  await publisher.publish(GLOBALS);
  await publisher.drawn();
  drawer.drawn.length = 0;
});

afterEach(async () => {
  drawer.release();
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the share image of a page', () => {
  it('is announced by the page, with its size and what it shows in words', async () => {
    await publish(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' }));
    const html = pageOf('presse/communiques/un');
    expect(html).toMatch(
      /<meta property="og:image" content="https:\/\/site\.example\/media\/[0-9a-f]{16}\/partage\.png">/,
    );
    expect(html).toContain(
      '<meta property="og:image:alt" content="Communiqué\u00a0· 3\u00a0avril 2024\u00a0· Un titre\u00a0· Les Interconnectés">',
    );
    await publisher.drawn();
    expect(drawer.drawn).toEqual(['Un titre']);
    expect(images()).toContain(announcedBy('presse/communiques/un'));
  });

  it('keeps no publication waiting', async () => {
    drawer.hold();
    const { written } = await publish(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' }));
    expect(written).toContain('/presse/communiques/un/');
    await publisher.settled();
    expect(images()).not.toContain(announcedBy('presse/communiques/un'));
    drawer.release();
    await publisher.drawn();
    expect(images()).toContain(announcedBy('presse/communiques/un'));
  });

  it('is made again only when it shows something else, and the former one goes', async () => {
    const release = SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' });
    await publish(release);
    await publisher.drawn();
    const first = announcedBy('presse/communiques/un');
    await publish({ ...release, lead: 'Un autre chapeau.' });
    await publisher.drawn();
    expect(drawer.drawn).toEqual(['Un titre']);
    expect(announcedBy('presse/communiques/un')).toBe(first);
    await publish({ ...release, themes: ['data'] });
    await publisher.drawn();
    expect(drawer.drawn).toEqual(['Un titre', 'Un titre']);
    expect(images()).not.toContain(first);
    expect(images()).toContain(announcedBy('presse/communiques/un'));
  });

  it('goes with its page', async () => {
    const before = images();
    await publish(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' }));
    await publisher.drawn();
    await publisher.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    expect(images()).toEqual(before);
  });

  it('is not put online when its page went, or changed, while it was being made', async () => {
    const before = images();
    drawer.hold();
    await publish(
      SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' }),
      SAMPLES.page({ id: 2, slug: 'deux' }),
    );
    await drawer.asked;
    await publish(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un meilleur titre' }));
    await publisher.publish([{ kind: 'removal', target: { collection: 'pages', id: 2 } }]);
    drawer.release();
    await publisher.drawn();
    expect(images()).toEqual([...before, announcedBy('presse/communiques/un')].sort());
  });

  it('is shared by the pages that are about no document, and announced by none that is not to be found', () => {
    expect(announcedBy('presse')).toBe(announcedBy(''));
    expect(pageOf('410')).not.toContain('og:image');
  });

  it('is made at the next start when the publisher stopped before', async () => {
    drawer.hold();
    await publish(SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' }));
    await drawer.asked;
    await publisher.close();
    expect(images()).not.toContain(announcedBy('presse/communiques/un'));
    drawer = new HeldDrawer();
    publisher = await open();
    await publisher.settled();
    await publisher.drawn();
    expect(drawer.drawn).toEqual(['Un titre']);
    expect(images()).toContain(announcedBy('presse/communiques/un'));
  });

  it('is made too for the pages that other processes render', async () => {
    await publisher.close();
    publisher = await open({ renderPoolFrom: 1 });
    await publish(
      ...Array.from({ length: 210 }, (_, index) => SAMPLES.page({ id: index + 1, slug: `page-${index + 1}` })),
    );
    await publisher.settled();
    await publisher.drawn();
    expect(images()).toContain(announcedBy('page-210'));
    expect(images()).toHaveLength(211);
  });
});

/** Draws in words, when it is let. */
class HeldDrawer implements Drawer {
  readonly drawn: string[] = [];
  #gate = Promise.withResolvers<undefined>();
  #asked = Promise.withResolvers<undefined>();
  #isHeld = false;

  draw: Drawer['draw'] = async ({ title }) => {
    this.#asked.resolve(undefined);
    if (this.#isHeld) await this.#gate.promise;
    this.drawn.push(title);
    return Buffer.from(title);
  };

  make: Drawer['make'] = paperDrawer().make;

  /** What is being drawn is let go. */
  close = (): Promise<void> => {
    this.release();
    return Promise.resolve();
  };

  /** Resolves once an image was asked for. */
  get asked(): Promise<unknown> {
    return this.#asked.promise;
  }

  hold(): void {
    this.#isHeld = true;
    this.#asked = Promise.withResolvers();
  }

  release(): void {
    this.#isHeld = false;
    this.#gate.resolve(undefined);
  }
}

function open(options: { renderPoolFrom?: number } = {}): Promise<Publisher> {
  return Publisher.open({
    siteFolder: path.join(folder, 'site'),
    distFolder: DIST_FOLDER,
    uploadsFolder: path.join(folder, 'uploads'),
    siteUrl: SITE_URL,
    now: () => new Date('2024-05-15T10:00:00Z'),
    hasSearch: false,
    drawer,
    ...options,
  });
}

function publish(...contents: Content[]) {
  return publisher.publish(contents.map((content): Change => ({ kind: 'document', content })));
}

function images(): string[] {
  return [...listFiles(publicFolder())].filter((file) => file.endsWith('/partage.png')).sort();
}

/** File of the image that a page announces. */
function announcedBy(page: string): string {
  const address = /<meta property="og:image" content="([^"]+)"/.exec(pageOf(page))?.[1] ?? '';
  return address.slice(`${SITE_URL}/`.length);
}

function pageOf(page: string): string {
  return readFileSync(path.join(publicFolder(), page, 'index.html'), 'utf8');
}

function publicFolder(): string {
  return sitePaths(path.join(folder, 'site')).publicFolder;
}
