import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawQuestions } from './drawn-questions.ts';
import { openMiniSearch } from './mini-search.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  const put = async (name: string, main: string) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'index.html'), `<html><body><nav>Menu</nav>${main}</body></html>`);
  };
  await put(
    'a',
    '<main data-search="{}"><h1>Les œuvres</h1><h2 id="élus">Les élus territoriaux</h2><p>Voirie</p></main>',
  );
  await put('b', '<main data-search="{}"><h1>Budget</h1><p>Participatif</p><p data-search-ignore>Voirie</p></main>');
  await put('c', '<main><h1>Voirie</h1></main>');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('MiniSearch', () => {
  it.each([
    ['voirie', '/a/', '/a/#élus'],
    ['oeuvre', '/a/', '/a/'],
    ['territoriale', '/a/', '/a/#élus'],
    ['budgte', '/b/', '/b/'],
  ])('answers with the page, and its best part: %s', async (question, address, href) => {
    const find = await openMiniSearch(folder);
    expect((await find(question))[0]).toEqual({ address, href });
  });

  it('knows the same pages and parts as our own search', async () => {
    const find = await openMiniSearch(folder);
    expect((await find('voirie')).map(({ address }) => address)).toEqual(['/a/']);
    expect(await find('menu')).toEqual([]);
  });
});

describe('questions drawn from pages', () => {
  it('are the same each time, of words that stand there or nearly', async () => {
    const questions = await drawQuestions(folder);
    expect(questions.length).toBeGreaterThan(0);
    expect(await drawQuestions(folder)).toEqual(questions);
  });
});
