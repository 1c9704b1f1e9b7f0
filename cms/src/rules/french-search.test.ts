import { beforeAll, describe, expect, it } from 'vitest';
import { useTestCms } from './test-cms.ts';

/** What editors type in a list, a filter or a picker, on a database. */
const cms = useTestCms();

const TITLES = [
  'La Métropole de Lyon',
  'Les territoires s’engagent',
  'Action cœur de ville',
  'Plus de 10 % des agents',
  'Saint-Denis',
];

beforeAll(async () => {
  for (const title of TITLES) await cms.payload.create({ collection: 'pages', data: { title }, draft: true });
});

/** Titles that a condition finds, as a list asks for it: drafts included. */
async function found(condition: Record<string, string>): Promise<string[]> {
  const { docs } = await cms.payload.find({
    collection: 'pages',
    where: { title: condition },
    draft: true,
    sort: 'title',
    ...cms.as('contributor'),
  });
  return docs.map(({ title }) => title);
}

describe('a list', () => {
  it.each([
    ['metropole', ['La Métropole de Lyon']],
    ['lyon metropole', ['La Métropole de Lyon']],
    ["s'engagent", ['Les territoires s’engagent']],
    ['coeur ville', ['Action cœur de ville']],
    ['saint denis', ['Saint-Denis']],
    ['10 %', ['Plus de 10 % des agents']],
    ['%', ['Plus de 10 % des agents']],
    ['_', []],
    ['l_on', []],
    ['[a-z]', []],
  ])('finds for « %s » what is written so', async (typed, titles) => {
    expect(await found({ like: typed })).toEqual(titles);
    expect(await found({ contains: typed })).toEqual(titles);
  });

  it('leaves out what it is asked to', async () => {
    expect(await found({ not_like: 'metropole' })).toEqual(TITLES.filter((title) => !title.includes('Lyon')).sort());
  });

  it('finds files and accounts so too', async () => {
    const { docs } = await cms.payload.find({ collection: 'users', where: { email: { contains: 'editor_' } } });
    expect(docs).toEqual([]);
    const known = await cms.payload.find({ collection: 'users', where: { email: { contains: 'ÉDITOR@' } } });
    expect(known.docs).toMatchObject([{ name: 'editor' }]);
  });

  it('finds what refers to a document from within rows', async () => {
    const person = await cms.payload.create({ collection: 'people', data: { firstName: 'A', lastName: 'B' } });
    const event = await cms.payload.create({
      collection: 'events',
      data: { title: 'Forum', programme: [{ title: 'Séance', speakers: [person.id] }] } as never,
      draft: true,
    });
    const { docs } = await cms.payload.find({
      collection: 'events',
      where: { 'programme.speakers': { equals: person.id } },
      draft: true,
    });
    expect(docs.map(({ id }) => id)).toEqual([event.id]);
  });
});
