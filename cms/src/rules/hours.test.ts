import { PUBLISHED_COLLECTIONS } from 'content-models';
import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { nobody } from '../access/nobody.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

/** The sentence under a field after an operation, by the field’s path; null when all was taken. */
async function refusal(operation: Promise<unknown>): Promise<{ path: string; message: string } | null> {
  try {
    await operation;
    return null;
  } catch (error) {
    const [first] = (error as { data?: { errors?: { path: string; message: string }[] } }).data?.errors ?? [];
    return first ?? { path: '', message: String(error) };
  }
}

const page = (data: object, draft = true) =>
  cms.payload.create({ collection: 'pages', data: { title: 'Page', ...data } as never, draft });

describe('the hour of a document', () => {
  it.each(PUBLISHED_COLLECTIONS)('is planned in one place for %s: its field', (collection) => {
    const { config } = cms.payload.collections[collection];
    expect(config.versions?.drafts).toMatchObject({ schedulePublish: false });
    expect(config.flattenedFields.map(({ name }) => name)).toContain('embargoUntil');
  });

  it.each([
    ['15/12/2026 14:30', '2026-12-15T13:30:00.000Z'],
    ['15 juillet 2027 à 14 h 30', '2027-07-15T12:30:00.000Z'],
    ['2026-12-15T14:30', '2026-12-15T13:30:00.000Z'],
    ['2026-12-15T14:30:00+03:00', '2026-12-15T11:30:00.000Z'],
  ])('is kept as it was meant by a program that sends « %s »', async (sent, kept) => {
    expect((await page({ embargoUntil: sent })).embargoUntil).toBe(kept);
  });

  it.each([
    ['15/12/2026', /aussi l’heure/],
    ['2026-12-15', /aussi l’heure/],
    ['28/03/2027 2h30', /Il n’y a pas de/],
    ['lundi 15/12/2026 14h', /c’est un mardi/],
    ['2026-02-30T10:00:00.000Z', /n’existe pas|pas comprise/],
    [1_800_000_000_000, /pas comprise/],
    ['midi', /pas comprise/],
  ])('is refused, in a draft too, when it is « %s »', async (sent, message) => {
    expect(await refusal(page({ embargoUntil: sent }))).toMatchObject({
      path: 'embargoUntil',
      message: expect.stringMatching(message) as string,
    });
  });

  it('is refused at publication once past, whatever the type', async () => {
    const past = new Date(Date.now() - 3_600_000).toISOString();
    expect((await refusal(page({ embargoUntil: past, _status: 'published' }, false)))?.message).toMatch(/est passé/);
  });
});

describe('a day', () => {
  it('is refused where it stands in the form when there is none such', async () => {
    const corrections = [{ date: '3 avril 2026', text: 'Un chiffre.' }];
    const draft = (data: object) => cms.payload.create({ ...release(data as never), draft: true });
    expect((await draft({ corrections })).corrections?.[0]?.date).toBe('2026-04-03T12:00:00.000Z');
    const impossible = [...corrections, { date: '31/02/2026', text: 'Un autre.' }];
    expect((await refusal(draft({ corrections: impossible })))?.path).toBe('corrections.1.date');
    expect((await refusal(draft({ dateline: { date: '2026-02-30' } })))?.path).toBe('dateline.date');
  });

  it('is typed in one kind of field, wherever it may be typed', () => {
    const { collections, globals } = cms.payload.config;
    const written = collections.filter(({ access, slug }) => access.update !== nobody && !OF_PAYLOAD.includes(slug));
    const typed = [...written, ...globals].flatMap(({ slug, fields }) =>
      datesIn(fields).map(({ name, field }) => ({ name: `${slug}.${name}`, field })),
    );
    expect(typed.length).toBeGreaterThan(40);
    expect(typed.filter(({ field }) => field === undefined).map(({ name }) => name)).toEqual([]);
  });
});

/** Dates of Payload itself, which no form shows. */
const OF_PAYLOAD = ['users', 'payload-jobs'];

/** Fields of dates that somebody can write, with the component that shows them. */
function datesIn(fields: readonly Field[]): { name: string; field: unknown }[] {
  return fields.flatMap((field) => {
    if ('admin' in field && 'hidden' in field.admin && field.admin.hidden) return [];
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => datesIn(tab.fields));
    if (field.type === 'blocks') return field.blocks.flatMap((block) => datesIn(block.fields));
    if ('fields' in field) return datesIn(field.fields);
    if (field.type !== 'date') return [];
    return [{ name: field.name, field: field.admin?.components?.Field }];
  });
}
