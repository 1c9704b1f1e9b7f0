import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Content, Secret } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Drawer, type Publisher, type PublisherOptions } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { FAULTY_TEMPLATES, memory } from '../support/faulty-templates.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { paperDrawer } from '../support/paper-drawer.ts';

const PDF = 'presse/communiques/un.pdf';
const RELEASE = SAMPLES.pressRelease({ id: 1, slug: 'un', title: 'Un titre' });

let folder: string;
let publisher: Publisher;
/** Addresses of PDFs in the order in which they were made. */
let made: string[];
let gate: PromiseWithResolvers<void> | undefined;
let impossible: boolean;
let warnings: string[];

beforeEach(async () => {
  folder = await makeFastFolder('derived-files-');
  [made, gate, impossible, warnings] = [[], undefined, false, []];
  publisher = await open();
  await publisher.publish(GLOBALS);
});

afterEach(async () => {
  gate?.resolve();
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the file made from a document', () => {
  it('comes after its page, which then leads to it', async () => {
    gate = Promise.withResolvers();
    await publish(RELEASE);
    await publisher.settled();
    expect(page()).not.toContain('/presse/communiques/un.pdf');
    expect(publisher.expected('/presse/communiques/un.pdf')).toEqual({ status: 404 });
    gate.resolve();
    await publisher.drawn();
    const { size } = readOnline(PDF);
    expect(page()).toMatch(/<a href="\/presse\/communiques\/un\.pdf">[^<]+<\/a> \(PDF, [^)]+, en français\)/);
    expect(size).toBeGreaterThan(0);
    expect(publisher.expected('/presse/communiques/un.pdf')).toMatchObject({ status: 200 });
  });

  it('is made again only when what it says changed', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    await publish({ ...RELEASE, seo: { title: 'Pour les moteurs', description: null } });
    await publisher.drawn();
    expect(made).toEqual(['/presse/communiques/un.pdf']);
    await publish({ ...RELEASE, lead: 'Un autre chapeau.' });
    await publisher.drawn();
    expect(made).toHaveLength(2);
    expect(readOnline(PDF).toString()).toContain('Un autre chapeau.');
  });

  it('is made again when something else that it shows changed', async () => {
    const person = SAMPLES.person({ id: 1, slug: 'camille', title: 'Camille Exemple' });
    await publish(person, { ...RELEASE, representatives: [1] });
    await publisher.drawn();
    await publish({ ...person, title: 'Camille Autre' });
    await publisher.drawn();
    expect(readOnline(PDF).toString()).toContain('Camille Autre');
  });

  it('says nothing of what is not public: a link to it is plain words', async () => {
    const link = { type: 'link', link: { kind: 'internal', target: { collection: 'pages', id: 7 } } } as const;
    const children = [{ ...link, children: [{ type: 'text' as const, text: 'la charte', marks: [] }] }];
    await publish({ ...RELEASE, body: [{ type: 'paragraph', children }] });
    await publisher.drawn();
    expect(readOnline(PDF).toString()).toContain('"la charte"');
    await publish(SAMPLES.page({ id: 7, slug: 'charte' }));
    await publisher.drawn();
    expect(readOnline(PDF).toString()).toContain('https://site.example/charte/');
    await publisher.publish([{ kind: 'removal', target: { collection: 'pages', id: 7 } }]);
    await publisher.drawn();
    expect(readOnline(PDF).toString()).not.toContain('/charte/');
  });

  it('goes with its page, in the same pass', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    const { removed } = await publisher.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    expect(removed).toContain(PDF);
    expect(isOnline(PDF)).toBe(false);
  });

  it('goes when its release is withdrawn, whose text is public no more', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    await publish({ ...RELEASE, lead: null, withdrawal: { date: '2024-05-01', reason: 'Une erreur.' } });
    await publisher.drawn();
    expect(isOnline(PDF)).toBe(false);
    expect(isOnline('presse/communiques/un.zip')).toBe(false);
    expect(isOnline('presse/communiques/un/index.html')).toBe(true);
  });

  it('is not put online when its document went while it was being made', async () => {
    gate = Promise.withResolvers();
    await publish(RELEASE);
    await expect.poll(() => made).toHaveLength(1);
    await publisher.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    gate.resolve();
    await publisher.drawn();
    expect(isOnline(PDF)).toBe(false);
  });

  it('is never that of the document which was at its address before', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    gate = Promise.withResolvers();
    await publish({ ...RELEASE, slug: 'deux' }, SAMPLES.pressRelease({ id: 2, slug: 'un', title: 'Un autre' }));
    expect(isOnline(PDF)).toBe(false);
    expect(page()).not.toContain('un.pdf');
    gate.resolve();
    await publisher.drawn();
    expect(readOnline(PDF).toString()).toContain('Un autre');
    expect(readOnline('presse/communiques/deux.pdf').toString()).toContain('Un titre');
  });

  it('goes when it can’t be made as it should be, and the log says why', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    impossible = true;
    await publish({ ...RELEASE, lead: 'Un autre chapeau.' });
    await publisher.drawn();
    expect(isOnline(PDF)).toBe(false);
    expect(page()).not.toContain('un.pdf');
    expect(warnings.join('')).toContain(
      'Le fichier /presse/communiques/un.pdf n’a pas pu être fait\u00a0: pas de papier.',
    );
  });

  it('is refused when it would give away what is not public', async () => {
    await publisher.close();
    publisher = await open({ distFolder: FAULTY_TEMPLATES });
    await publish(RELEASE);
    await publisher.drawn();
    publisher.withhold([draftOf('Belvoir et calembredaines à tous vents')]);
    memory.remembered = { collection: 'press-releases', lead: 'Belvoir et calembredaines à tous vents.' };
    await publish({ ...RELEASE, lead: 'Un autre chapeau.' });
    await publisher.drawn();
    memory.remembered = undefined;
    expect(warnings.join('')).toContain('Personne, brouillon');
    expect(isOnline(PDF) && readOnline(PDF).includes('calembredaines')).toBe(false);
  });

  it('is made though a draft says what it puts together', async () => {
    // Words that no public document says in this order, but the file does.
    publisher.withhold([draftOf('Communiqué, Lyon, le 3 avril 2024')]);
    await publish(RELEASE);
    await publisher.drawn();
    expect(readOnline(PDF).toString()).toContain('Lyon');
  });

  it('is found, by the next publisher, as it is; made again when it is damaged', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    await restart();
    expect(made).toHaveLength(1);
    const whole = readOnline(PDF);
    writeFileSync(path.join(publicFolder(), PDF), whole.subarray(0, 10));
    await restart();
    expect(made).toHaveLength(2);
    expect(readOnline(PDF)).toEqual(whole);
  });

  it('is made by the next publisher when this one stopped before', async () => {
    gate = Promise.withResolvers();
    await publish(RELEASE);
    await expect.poll(() => made).toHaveLength(1);
    const closed = publisher.close();
    gate.resolve();
    await closed;
    expect(isOnline(PDF)).toBe(false);
    publisher = await open();
    await publisher.settled();
    await publisher.drawn();
    expect(isOnline(PDF)).toBe(true);
    expect(page()).toContain('un.pdf');
  });

  it('goes where there is no one to make it', async () => {
    await publish(RELEASE);
    await publisher.drawn();
    await publisher.close();
    publisher = await openPublisher(path.join(folder, 'site'));
    await publisher.settled();
    expect(isOnline(PDF)).toBe(false);
    expect(page()).not.toContain('un.pdf');
  });
});

async function restart(): Promise<void> {
  await publisher.close();
  publisher = await open();
  await publisher.settled();
  await publisher.drawn();
}

function open(options: Partial<PublisherOptions> = {}): Promise<Publisher> {
  const paper = paperDrawer();
  const make: Drawer['make'] = async (request) => {
    if (!request.address.endsWith('.pdf')) return paper.make(request);
    made.push(request.address);
    await gate?.promise;
    if (impossible) throw new Error('pas de papier.');
    return paper.make(request);
  };
  return openPublisher(path.join(folder, 'site'), {
    drawer: { ...paper, make },
    warn: (message) => warnings.push(message),
    ...options,
  });
}

function draftOf(sentence: string): Secret {
  return {
    target: { collection: 'people', id: 9 },
    name: 'Personne, brouillon',
    clues: [{ kind: 'sentence', text: sentence }],
  };
}

function publish(...contents: Content[]) {
  return publisher.publish(contents.map((content): Change => ({ kind: 'document', content })));
}

function page(): string {
  return readOnline('presse/communiques/un/index.html').toString();
}

function readOnline(file: string) {
  const bytes = readFileSync(path.join(publicFolder(), file));
  return Object.assign(bytes, { size: bytes.length });
}

function isOnline(file: string): boolean {
  return existsSync(path.join(publicFolder(), file));
}

function publicFolder(): string {
  return sitePaths(path.join(folder, 'site')).publicFolder;
}
