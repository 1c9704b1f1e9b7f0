import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSearch } from '../../search/engine/search.ts';
import { SEARCH_FILES, type Description } from '../../search/format/layout.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { SearchWords } from '../../search/words.ts';
import { FileWriter } from '../files/file-writer.ts';
import { fileOf, PublicTree } from '../files/public-tree.ts';
import { searchHash } from './searchable.ts';
import { SearchIndex } from './search-index.ts';

let folder: string;
let tree: PublicTree;
let search: SearchIndex;
let words: SearchWords;
/** Where what was read of files that an editor sent is. */
const files = new Map<string, string>();
/** What it warned of. */
const warnings: string[] = [];
const writer = new FileWriter();
const now = (work: () => Promise<void>) => work();

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  tree = PublicTree.open(path.join(folder, 'public'), writer);
  words = { synonyms: [], preferred: [] };
  files.clear();
  search = await open();
});

afterEach(async () => {
  vi.useRealTimers();
  await search.close();
  await rm(folder, { recursive: true });
  expect(warnings.splice(0)).toEqual([]);
});

// Builds in the background start a process of low priority: it waits for whatever else the machine does.
describe('SearchIndex', { timeout: 120_000 }, () => {
  it('indexes a small site at once', async () => {
    put('/a/', 'ambition');
    await search.update(now);
    expect(await found('ambition')).toEqual(['/a/']);
    expect((await description()).waiting).toBe(0);
  });

  it('ignores pages that are not meant to be found', async () => {
    const bytes = Buffer.from('<html lang="fr"><body><main>liste</main></body></html>');
    tree.write(fileOf('/liste/'), bytes);
    search.note('/liste/', searchHash(bytes));
    await search.update(now);
    expect((await description()).segments).toEqual([]);
  });

  it('brings many changes together in a whole index in the background, and starts from there the next time', async () => {
    await fill(50);
    const { segments } = await description();
    expect(segments).toEqual([{ name: expect.any(String) as string, pages: 50, superseded: [] }]);
    await search.close();
    search = await open();
    noteAll(50);
    await search.update(now);
    expect((await description()).segments).toEqual(segments);
  });

  it('builds no other whole index over one that waits for its turn', async () => {
    let turns = 0;
    const { promise: isBuilt, resolve: tellBuilt } = Promise.withResolvers<undefined>();
    const { promise: isOver, resolve: endPass } = Promise.withResolvers<undefined>();
    const afterPass = async (work: () => Promise<void>) => {
      turns += 1;
      tellBuilt(undefined);
      await isOver;
      await work();
    };
    for (let number = 1; number <= 50; number += 1) put(`/page-${String(number)}/`, `contenu ${String(number)}.`);
    await search.update(afterPass);
    await isBuilt;
    put('/page-7/', 'nouveauté');
    await search.update(afterPass);
    endPass(undefined);
    await search.idle();
    expect(turns).toBe(1);
    expect((await description()).segments.map(({ pages }) => pages)).toEqual([50, 1]);
  });

  it('replaces a whole index of which no page is as it was', async () => {
    await fill(50);
    for (let number = 1; number <= 50; number += 1) put(`/page-${String(number)}/`, `suite ${String(number)}.`);
    await search.update(now);
    await search.idle();
    expect((await description()).segments).toMatchObject([{ pages: 50, superseded: [] }]);
    expect(await found('suite')).toHaveLength(50);
    expect(await texts()).not.toContain('contenu');
  });

  it('supersedes a page that changed, and finds it as it is', async () => {
    await fill(50);
    put('/page-7/', 'nouveauté');
    await search.update(now);
    const [whole, changes] = (await description()).segments;
    expect(whole?.superseded).toHaveLength(1);
    expect(changes).toMatchObject({ pages: 1, superseded: [] });
    expect(await found('nouveauté')).toEqual(['/page-7/']);
    expect(await found('contenu')).toHaveLength(49);
    expect(await texts()).not.toContain('contenu 7.');
  });

  it('finds again a page that came back as it was', async () => {
    await fill(50);
    for (const text of ['nouveauté', 'contenu 7.', 'nouveauté', 'contenu 7.']) {
      put('/page-7/', text);
      await search.update(now);
      expect(await found(text === 'nouveauté' ? text : '"contenu 7"')).toEqual(['/page-7/']);
    }
    expect(await texts()).not.toContain('nouveauté');
  });

  it('holds the latest version only of a page that changes again and again', async () => {
    put('/b/', 'brouillon');
    for (const text of ['première', 'deuxième', 'première', '<b>première</b>', 'troisième']) {
      put('/a/', text);
      await search.update(now);
      expect(await found('première deuxième troisième')).toEqual(['/a/']);
      expect(await texts()).toContain(text.replaceAll(/<.?b>/g, ''));
    }
    search.forget('/a/');
    await search.update(now);
    expect(await found('brouillon')).toEqual(['/b/']);
    expect(await everything()).not.toMatch(/premi|deuxi|troisi/);
  });

  it('removes what a build left whose publisher died', async () => {
    await mkdir(tree.pathOf('recherche/index/.building-1/texts'), { recursive: true });
    put('/a/', 'ambition');
    await search.update(now);
    expect(await readdir(tree.pathOf('recherche/index'))).not.toContain('.building-1');
  });

  it('begins another segment when one is full', async () => {
    await fill(50);
    for (const name of ['x', 'y']) {
      for (let number = 1; number <= 36; number += 1) put(`/${name}-${String(number)}/`, 'ajout');
      await search.update(now);
    }
    expect((await description()).segments.map(({ pages }) => pages)).toEqual([50, 36, 36]);
    expect(await found('ajout')).toHaveLength(72);
  });

  it('says how many pages wait for a whole index, and finds all of them after', async () => {
    for (let number = 1; number <= 450; number += 1) put(`/page-${String(number)}/`, `contenu ${String(number)}.`);
    await search.update(now);
    expect((await description()).waiting).toBe(450);
    await search.idle();
    expect((await description()).waiting).toBe(0);
    expect(await found('contenu')).toHaveLength(450);
  });

  it('tries again by itself after a failure, once however often it failed, and no more once closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    put('/a/', 'ambition');
    await rm(tree.pathOf('a'), { recursive: true });
    for (let time = 1; time <= 3; time += 1) await expect(search.update(now)).rejects.toThrow('ENOENT');
    expect(vi.getTimerCount()).toBe(1);
    put('/a/', 'ambition');
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(await found('ambition')).toEqual(['/a/']);
    await rm(tree.pathOf('a'), { recursive: true });
    search.note('/a/', 'other');
    await search.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await expect(search.update(now)).rejects.toThrow('ENOENT');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('makes unreadable at once what was withdrawn, even when no new index can be built', async () => {
    await fill(50);
    put('/page-7/', 'xylophone');
    put('/page-8/', 'marimba');
    await search.update(now);
    search.forget('/page-7/');
    search.forget('/page-9/');
    // A page whose file is gone cannot be indexed.
    put('/page-10/', 'balafon');
    await rm(path.join(tree.root, 'page-10'), { recursive: true });
    await expect(search.update(now)).rejects.toThrow('ENOENT');
    expect(await texts()).not.toContain('xylophone');
    expect(await texts()).not.toContain('contenu 9.');
    expect(await texts()).toContain('marimba');
  });

  it('opens on a text that a power cut has cut short', async () => {
    await fill(50);
    const text = [...tree.files].find((file) => file.startsWith(SEARCH_FILES.texts)) ?? '';
    await writeFile(path.join(tree.root, text), '');
    await search.close();
    search = await open();
    for (let number = 1; number <= 50; number += 1) put(`/page-${String(number)}/`, `suite ${String(number)}.`);
    await search.update(now);
    expect(await found('suite')).toHaveLength(50);
  });

  it('leaves to who has begun to read what is still so of the segment that another replaces', async () => {
    put('/a/', 'ambition');
    put('/b/', 'brouillon');
    await search.update(now);
    const former = (await description()).segments[0]?.name ?? '';
    const isThere = () => [...tree.files].some((file) => file.startsWith(`${SEARCH_FILES.segments}${former}/`));
    put('/b/', 'version');
    await search.update(now);
    expect(isThere()).toBe(true);
    expect(await texts()).toContain('ambition');
    expect(await texts()).not.toContain('brouillon');
    search.forget('/a/');
    await search.update(now);
    expect(isThere()).toBe(false);
    expect(await texts()).not.toContain('ambition');
  });

  it('answers who asked before a page was withdrawn with what is there since', async () => {
    put('/a/', 'ambition');
    put('/b/', 'ambition');
    await search.update(now);
    const answer = await openReader().ask({ ...QUESTION, text: 'ambition' });
    search.forget('/a/');
    await search.update(now);
    expect((await answer.facets()).type).toEqual([{ value: 'Page', count: 1 }]);
    expect((await answer.hits(0, 10)).map(({ href }) => href)).toEqual(['/b/']);
  });

  it('keeps no word of a page that was withdrawn', async () => {
    await fill(50);
    put('/page-7/', 'xylophone');
    await search.update(now);
    expect(await everything()).toContain('xylophone');
    tree.remove([fileOf('/page-7/')]);
    search.forget('/page-7/');
    await search.update(now);
    await search.idle();
    expect(await everything()).not.toContain('xylophon');
  });

  it('puts online the words of editors as they are', async () => {
    put('/a/', 'ambition');
    await search.update(now);
    words = { synonyms: [['ambition', 'visée']], preferred: [] };
    await search.update(now);
    expect(await found('visée')).toEqual(['/a/']);
    words = { synonyms: [], preferred: [] };
    await search.update(now);
    expect(await found('visée')).toEqual([]);
  });

  it('puts first the page that an editor chose for a question, however it is typed', async () => {
    put('/a/', 'contact presse');
    put('/b/', 'ambition');
    words = { synonyms: [], preferred: [{ questions: ['contact presse', 'le service presse'], address: '/b/' }] };
    await search.update(now);
    for (const text of ['contact presse', 'Contact de PRESSE', 'service presse']) {
      const [first] = await (await openReader().ask({ ...QUESTION, text })).hits(0, 1);
      expect(first).toMatchObject({ href: '/b/', isPreferred: true });
    }
    const [other] = await (await openReader().ask({ ...QUESTION, text: 'presse' })).hits(0, 1);
    expect(other).toMatchObject({ href: '/a/', isPreferred: false });
  });

  it('finds the text of a file that an editor sent, until it is public no more', async () => {
    const file = path.join(folder, '1a2b.json');
    await writeFile(file, JSON.stringify(fileWith('marimba')));
    files.set('/documents/x.pdf', file);
    search.note('/documents/x.pdf', '1a2b.json');
    await search.update(now);
    expect(await found('marimba')).toEqual(['/documents/x.pdf#page=2']);
    await fill(50);
    expect(await found('marimba')).toEqual(['/documents/x.pdf#page=2']);
    await search.close();
    search = await open();
    expect([...search.addresses]).toContain('/documents/x.pdf');
    search.forgetFilesBut(new Set());
    await search.update(now);
    expect(await found('marimba')).toEqual([]);
    await search.idle();
    expect(await everything()).not.toContain('marimba');
  });

  it('is never stale and never lacks a page for who keeps it open, whatever was published in between', async () => {
    const page = fc.nat({ max: 29 });
    const step = fc.record({
      edited: fc.uniqueArray(page, { maxLength: 8 }),
      gone: fc.uniqueArray(page, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const site = new Map<string, string>();
        const reader = openReader();
        let version = 0;
        for (const address of search.addresses) search.forget(address);
        for (const { edited, gone } of steps) {
          for (const number of edited) {
            version += 1;
            const text = `état v${String(version)}x`;
            put(`/page-${String(number)}/`, text);
            site.set(`/page-${String(number)}/`, text);
          }
          for (const number of gone) {
            search.forget(`/page-${String(number)}/`);
            site.delete(`/page-${String(number)}/`);
          }
          await search.update(now);
          const answer = await reader.ask({ ...QUESTION, text: 'état' });
          const hits = await answer.hits(0, 100);
          expect(answer.total).toBe(site.size);
          expect(
            Object.fromEntries(hits.map(({ href, best }) => [href, best.excerpt.map(({ text }) => text).join('')])),
          ).toEqual(Object.fromEntries(site));
        }
        await search.idle();
      }),
      { numRuns: 12 },
    );
  });
});

const QUESTION = { chosen: {}, order: 'relevance', isVerbatim: false, isTyping: false } as const;

function open(): Promise<SearchIndex> {
  return SearchIndex.open({
    tree,
    writer,
    indexFile: path.join(folder, 'search.json'),
    changesFile: path.join(folder, 'search-changes.json'),
    words: () => words,
    fileOf: (address) => files.get(address),
    warn: (message) => warnings.push(message),
  });
}

function openReader() {
  return createSearch((file) => readFile(path.join(tree.root, file)));
}

function fileWith(text: string): SearchRecord {
  const facets = { theme: [], territoire: [], region: [], personne: [] };
  const about = {
    address: '/documents/x.pdf',
    title: 'Annexe',
    type: 'Document',
    date: null,
    day: null,
    isExample: false,
  };
  const page = { anchor: null, title: '', text: '', marks: [] };
  return { ...about, names: [], facets, places: [page, { ...page, anchor: 'page=2', title: 'page 2', text }] };
}

/** Addresses that answer, in order. */
async function found(text: string): Promise<string[]> {
  const answer = await openReader().ask({ ...QUESTION, text });
  return (await answer.hits(0, 1000)).map(({ href }) => href).sort();
}

function put(address: string, text: string): void {
  const bytes = pageOf(text);
  tree.write(fileOf(address), bytes);
  search.note(address, searchHash(bytes));
}

/** Publishes pages until a whole index holds them all. */
async function fill(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) put(`/page-${String(number)}/`, `contenu ${String(number)}.`);
  await search.update(now);
  await search.idle();
}

function noteAll(count: number): void {
  for (let number = 1; number <= count; number += 1) {
    search.note(`/page-${String(number)}/`, searchHash(pageOf(`contenu ${String(number)}.`)));
  }
}

function pageOf(text: string): Buffer {
  const facts = JSON.stringify({ type: 'Page' }).replaceAll('"', '&quot;');
  return Buffer.from(
    `<html lang="fr"><body><main><article data-search="${facts}"><h1>Titre</h1><p>${text}</p></article></main></body></html>`,
  );
}

async function description(): Promise<Description> {
  return JSON.parse(await readFile(tree.pathOf(SEARCH_FILES.description), 'utf8')) as Description;
}

/** Every text online that results show. */
function texts(): Promise<string> {
  return textOf(SEARCH_FILES.texts);
}

/** Whatever is readable in the files of the search. */
function everything(): Promise<string> {
  return textOf('recherche/');
}

async function textOf(start: string): Promise<string> {
  const files = [...tree.files].filter((file) => file.startsWith(start) && file.endsWith('.bin'));
  const contents = await Promise.all(files.map((file) => readFile(tree.pathOf(file))));
  return contents.map((bytes) => gunzipSync(bytes).toString('utf8')).join('\n');
}
