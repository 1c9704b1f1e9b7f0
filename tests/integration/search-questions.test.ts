import { access, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, scoreOf, type Verdict } from '../search/judge.ts';
import { findPages, openSearch } from '../search/our-search.ts';
import { HALVES, readQuestions, type AskedQuestion, type Half } from '../search/questions.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { LiveWorker } from '../support/live-worker.ts';
import { openCmsOn } from '../support/open-cms.ts';

let dataDir: string;
let publicFolder: string;

beforeAll(async () => {
  dataDir = await makeFastFolder('questions-');
  publicFolder = path.join(dataDir, 'site/public');
  const cms = await openCmsOn(dataDir);
  const { loadDemonstration } = await import('cms');
  await loadDemonstration(cms);
  await cms.destroy();
  const worker = await LiveWorker.start({ dataDir, hasSearch: true });
  await worker.idle();
  await worker.stop();
});

afterAll(async () => {
  await rm(dataDir, { recursive: true });
});

/** `npm run bench -- search` says more: kind by kind, beside other engines. */
describe('the search of the demonstration', () => {
  it('is asked for pages that are there', async () => {
    for (const { answers } of await questions()) {
      for (const address of answers)
        await access(path.join(publicFolder, address, address.endsWith('/') ? 'index.html' : ''));
    }
  });

  it.each(HALVES)('answers the questions: %s', async (half) => {
    const { atOne, atFive, places, placesRight, empty } = scoreOf(await verdicts(half));
    expect({ atOne, atFive, places: placesRight / places, empty }).toEqual({
      atOne: atLeast(0.88),
      atFive: atLeast(0.97),
      places: atLeast(0.9),
      empty: 0,
    });
  });
});

async function questions(): Promise<AskedQuestion[]> {
  return (await Promise.all(HALVES.map(readQuestions))).flat();
}

async function verdicts(half: Half): Promise<Verdict[]> {
  const search = openSearch(publicFolder);
  const readPage = (address: string) => readFile(path.join(publicFolder, address, 'index.html'), 'utf8');
  const asked = await readQuestions(half);
  return Promise.all(
    asked.map(async (question) => judge(question, await findPages(search, question.question), readPage)),
  );
}

function atLeast(least: number): unknown {
  return expect.toSatisfy((value: number) => value >= least, `at least ${least}`);
}
