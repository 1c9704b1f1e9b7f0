import { flattenAllFields, type Field, type FlattenedField } from 'payload';
import { describe, expect, it } from 'vitest';
import { nobody } from '../access/nobody.ts';
import { videoBlock } from '../blocks/video.ts';
import { heldOf } from '../fields/number-writing.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

/** The first refusal of an operation. */
async function refused(operation: Promise<unknown>): Promise<unknown> {
  return operation.then(
    () => null,
    (error: unknown) => (error as { data?: { errors?: unknown[] } }).data?.errors?.[0],
  );
}

const concertation = (participants: unknown) =>
  cms.payload.create({
    collection: 'concertations',
    // As the form holds what is typed, before anything has checked it.
    data: { title: 'Concertation', participants } as never,
    draft: true,
  });

describe('a number', () => {
  it.each([
    ['1 300', 1300],
    ['12,5', 12.5],
  ])('typed « %s » is kept whole, in a draft too', async (typed, kept) => {
    expect((await concertation(heldOf(typed))).participants).toBe(kept);
  });

  it.each(['12 pommes', '1 30', 'douze'])('is refused when it is « %s », rather than kept in part', async (typed) => {
    expect(await refused(concertation(heldOf(typed)))).toMatchObject({
      path: 'participants',
      message: expect.stringContaining('pas un nombre') as string,
    });
  });

  it('is refused where it stands among the rows of a setting', async () => {
    const years = [{ year: heldOf('deux mille'), figures: [{ value: '1', label: 'un' }] }];
    const saved = cms.payload.updateGlobal({ slug: 'key-figures', data: { years } as never });
    expect(await refused(saved)).toMatchObject({ path: 'years.0.year' });
  });

  it('is typed in one kind of field, wherever it may be typed', () => {
    const { collections, globals } = cms.payload.config;
    const written = collections.filter(({ access, slug }) => access.update !== nobody && !slug.startsWith('payload-'));
    const fields = [...written, ...globals].flatMap((one) => numbersIn(one.flattenedFields));
    const ofBlocks = numbersIn(flattenAllFields({ fields: videoBlock.fields }));
    expect(fields.length + ofBlocks.length).toBeGreaterThan(5);
    for (const field of [...fields, ...ofBlocks]) {
      expect(componentOf(field), field.name).toMatch(/written-number/);
    }
  });
});

/** Fields of numbers that a form shows. */
function numbersIn(fields: readonly FlattenedField[]): (FlattenedField & { name: string })[] {
  return fields.flatMap((field) => {
    if (field.admin?.hidden === true || 'hidden' in field) return [];
    if ('flattenedFields' in field) return numbersIn(field.flattenedFields);
    return field.type === 'number' && field.name !== 'id' ? [field] : [];
  });
}

function componentOf(field: Field | FlattenedField): string {
  return field.type === 'number' ? JSON.stringify(field.admin?.components?.Field) : '';
}
