// A process of its own, as the admin is: it has no other work meanwhile.
import { writeFile } from 'node:fs/promises';
import { openCms } from 'cms';
import { completeInventory, findLines, readableBy, readHome, usersOf } from 'cms/admin';
import { loadSettings, withSecret } from 'runtime/settings';
import { saveDraft } from '../corpus/save-draft.ts';
import { summarize } from '../report/statistics.ts';
import { ADMIN_QUESTIONS, type AdminMeasures } from './measures.ts';

const [runs, file] = [Number(process.argv[2]), process.argv[3] ?? ''];

const cms = await openCms(withSecret(loadSettings()));
try {
  await cms.db.deleteMany({ collection: 'inventory', where: {} });
  const completedInMs = await timed(() => completeInventory(cms));
  const { docs } = await cms.find({ collection: 'users', limit: 1 });
  const [user] = docs;
  if (user === undefined) throw new Error('The corpus has no account.');
  // What the rules and the queries look at in a request.
  const req = { payload: cms, user: { ...user, collection: 'users' } } as Parameters<typeof readHome>[0];
  const slugs = await readableBy(req);
  const search = (question: string) => () => findLines(cms, { question, slugs, limit: 12 });
  const { questions } = await measure({
    'home-page': () => readHome(req, new Date()),
    'title-search': search('forum'),
    'text-search': search('commune numeriqu'),
    'vain-search': search('zygomorphe anticonstitutionnel'),
    'uses-of-picture': () => usersOf(cms, ['media/1']),
    save: () => saveDraft(cms),
  });
  await writeFile(file, JSON.stringify({ completedInMs, questions } satisfies AdminMeasures));
} finally {
  await cms.destroy();
}

async function measure(asked: Record<(typeof ADMIN_QUESTIONS)[number], () => Promise<unknown>>) {
  const questions: AdminMeasures['questions'] = {};
  for (const name of ADMIN_QUESTIONS) {
    const ask = asked[name];
    // The first has everything to compile and to read from the disk.
    await ask();
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await timed(ask));
    const summary = summarize(times);
    if (summary !== undefined) questions[name] = summary;
  }
  return { questions };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
