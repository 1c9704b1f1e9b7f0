import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileWriter } from '../files/file-writer.ts';
import { fileOf, PublicTree } from '../files/public-tree.ts';
import { searchHash } from './searchable.ts';
import { SearchIndex } from './search-index.ts';

let folder: string;
let tree: PublicTree;
let search: SearchIndex;
/** What it warned of. */
const warnings: string[] = [];
const writer = new FileWriter();
const now = (work: () => Promise<void>) => work();

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-'));
  tree = PublicTree.open(path.join(folder, 'public'), writer);
  search = await open();
});

afterEach(async () => {
  vi.useRealTimers();
  await search.close();
  await rm(folder, { recursive: true });
  expect(warnings.splice(0)).toEqual([]);
});

afterAll(close);

// Builds in the background start a process of low priority: it waits for whatever else the machine does.
describe('SearchIndex', { timeout: 120_000 }, () => {
  it('indexes a small site at once, in a delta alone', async () => {
    put('/a/', 'ambition');
    await search.update(now);
    expect(await indexes()).toEqual([{ folder: expect.stringContaining('/delta-') as string, superseded: {} }]);
    expect(await extracts()).toContain('ambition');
  });

  it('ignores pages that are not meant to be found', async () => {
    const bytes = Buffer.from('<html lang="fr"><body>liste</body></html>');
    tree.write(fileOf('/liste/'), bytes);
    search.note('/liste/', searchHash(bytes));
    await search.update(now);
    expect(await indexes()).toEqual([]);
  });

  it('moves a large delta to a main index in the background, and starts from there the next time', async () => {
    await fill(50);
    expect(await indexes()).toEqual([{ folder: expect.stringContaining('/main-') as string, superseded: {} }]);
    await search.close();
    search = await open();
    await noteAll(50);
    await search.update(now);
    expect(await indexes()).toEqual([{ folder: expect.stringContaining('/main-') as string, superseded: {} }]);
  });

  it('puts a page that changed in the delta and supersedes it in the main index', async () => {
    await fill(50);
    put('/page-7/', 'nouveauté');
    await search.update(now);
    const [main, delta] = await indexes();
    expect(Object.values(main?.superseded ?? {})).toEqual([{ Type: ['Page'] }]);
    expect(delta?.superseded).toEqual({});
    expect(await extracts()).toContain('nouveauté');
    expect(await extracts()).not.toContain('contenu 7.');
  });

  it('finds again in the main index nothing of a page that came back as it was, but in the delta', async () => {
    await fill(50);
    put('/page-7/', 'nouveauté');
    await search.update(now);
    put('/page-7/', 'contenu 7.');
    await search.update(now);
    expect(await extracts()).toContain('contenu 7.');
    expect(await extracts()).not.toContain('nouveauté');
    const [main] = await indexes();
    expect(Object.values(main?.superseded ?? {})).toEqual([{ Type: ['Page'] }]);
  });

  it('holds the latest version only of a page that changes again and again', async () => {
    put('/b/', 'brouillon');
    for (const text of ['première', 'deuxième', 'première', '<b>première</b>', 'troisième']) {
      put('/a/', text);
      await search.update(now);
      const [delta] = await indexes();
      expect(await readdir(path.join(tree.root, delta?.folder ?? '', 'fragment'))).toHaveLength(2);
      expect(await extracts()).toContain(text.replaceAll(/<.?b>/g, ''));
    }
    search.forget('/a/');
    await search.update(now);
    expect(await extracts()).toContain('brouillon');
    expect(await words()).not.toMatch(/premi|deuxi|troisi/);
  });

  it('goes on with another process when Pagefind’s dies', async () => {
    put('/a/', 'ambition');
    await search.update(now);
    await close();
    put('/b/', 'brouillon');
    await search.update(now);
    expect(await extracts()).toContain('brouillon');
    expect(await extracts()).toContain('ambition');
    expect(warnings.splice(0)).toEqual([expect.stringMatching(/^Pagefind est relancé : /)]);
  });

  it('goes on with another process when Pagefind’s does not answer', async () => {
    put('/a/', 'ambition');
    await search.update(now);
    const [asleep] = pagefindProcesses();
    process.kill(asleep ?? 0, 'SIGSTOP');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    put('/b/', 'brouillon');
    const updated = search.update(now);
    await vi.advanceTimersByTimeAsync(30_000);
    await updated;
    process.kill(asleep ?? 0, 'SIGKILL');
    expect(await extracts()).toContain('brouillon');
    expect(warnings.splice(0)).toEqual([expect.stringContaining('Pagefind ne répond pas')]);
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
    await vi.waitFor(async () => expect(await extracts()).toContain('ambition'), { timeout: 30_000 });
    await rm(tree.pathOf('a'), { recursive: true });
    search.note('/a/', 'other');
    await search.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await expect(search.update(now)).rejects.toThrow('ENOENT');
    expect(vi.getTimerCount()).toBe(0);
    expect(warnings.splice(0)).toHaveLength(4);
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
    expect(await extracts()).not.toContain('xylophone');
    expect(await extracts()).not.toContain('contenu 9.');
    expect(await extracts()).toContain('marimba');
    expect(warnings.splice(0)).toEqual([expect.stringContaining('ENOENT')]);
  });

  it('opens on an extract that a power cut has cut short', async () => {
    await fill(50);
    const extract = [...tree.files].find((file) => file.endsWith('.pf_fragment')) ?? '';
    await writeFile(path.join(tree.root, extract), '');
    await search.close();
    search = await open();
    for (let number = 1; number <= 50; number += 1) put(`/page-${String(number)}/`, `suite ${String(number)}.`);
    await search.update(now);
    expect(await extracts()).toContain('suite 50.');
  });

  it('leaves to who has begun to load it what is still so of the delta that another replaces', async () => {
    put('/a/', 'ambition');
    put('/b/', 'brouillon');
    await search.update(now);
    const [delta] = await indexes();
    put('/b/', 'version');
    await search.update(now);
    expect([...tree.files].some((file) => file === `${delta?.folder ?? ''}/pagefind-entry.json`)).toBe(true);
    expect(await extracts()).toContain('ambition');
    expect(await extracts()).not.toContain('brouillon');
    search.forget('/a/');
    await search.update(now);
    expect([...tree.files].filter((file) => file.startsWith(`${delta?.folder ?? ''}/`))).toEqual([]);
    expect(await extracts()).not.toContain('ambition');
  });

  it('keeps no word of a page that was withdrawn', async () => {
    await fill(50);
    put('/page-7/', 'xylophone');
    await search.update(now);
    expect(await words()).toContain('xylophon');
    tree.remove([fileOf('/page-7/')]);
    search.forget('/page-7/');
    await search.update(now);
    expect(await extracts()).not.toContain('xylophone');
    await search.idle();
    expect(await words()).not.toContain('xylophon');
  });
});

function open(): Promise<SearchIndex> {
  return SearchIndex.open({
    tree,
    writer,
    mainFile: path.join(folder, 'search.json'),
    deltaFile: path.join(folder, 'search-delta.json'),
    warn: (message) => warnings.push(message),
  });
}

function put(address: string, text: string): void {
  const bytes = pageOf(text);
  tree.write(fileOf(address), bytes);
  search.note(address, searchHash(bytes));
}

/** Pagefind's processes that this one started, the latest first. */
function pagefindProcesses(): number[] {
  const children = execFileSync('ps', ['--ppid', String(process.pid), '-o', 'pid=,comm='], { encoding: 'utf8' });
  return [...children.matchAll(/(\d+) pagefind/g)].map(([, pid]) => Number(pid)).toReversed();
}

/** Publishes pages until a main index holds them all. */
async function fill(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) put(`/page-${String(number)}/`, `contenu ${String(number)}.`);
  await search.update(now);
  await search.idle();
}

function noteAll(count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    search.note(`/page-${String(number)}/`, searchHash(pageOf(`contenu ${String(number)}.`)));
  }
  return Promise.resolve();
}

function pageOf(words: string): Buffer {
  return Buffer.from(
    `<html lang="fr"><body><main data-pagefind-body><h1>Titre</h1><p data-pagefind-filter="Type[data-type]" data-type="Page">${words}</p></main></body></html>`,
  );
}

async function indexes(): Promise<{ folder: string; superseded: Record<string, object> }[]> {
  const description = await readFile(path.join(tree.root, 'pagefind/index.json'), 'utf8');
  return (JSON.parse(description) as { indexes: [] }).indexes;
}

/** Text of every extract online. */
function extracts(): Promise<string> {
  return textOf('.pf_fragment');
}

/** Words of every index online, as stems. */
function words(): Promise<string> {
  return textOf('.pf_index');
}

async function textOf(extension: string): Promise<string> {
  const files = [...tree.files].filter((file) => file.endsWith(extension));
  const contents = await Promise.all(files.map((file) => readFile(path.join(tree.root, file))));
  return contents.map((bytes) => gunzipSync(bytes).toString('utf8')).join('\n');
}
