import { describe, expect, it } from 'vitest';
import type { PressRelease } from '../payload-types.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();
const collection = 'press-releases';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const create = (data: Partial<PressRelease>, draft = false) => cms.payload.create({ ...release(data), draft });

const update = (id: number, data: Partial<PressRelease>, draft = false) =>
  cms.payload.update({ collection, id, data, draft });

/** What the form shows under the field of the hour; null when it was taken. */
async function refusal(operation: Promise<unknown>): Promise<string | null> {
  try {
    await operation;
    return null;
  } catch (error) {
    const { data } = error as { data?: { errors?: { path: string; message: string }[] } };
    return data?.errors?.find(({ path }) => path === 'embargoUntil')?.message ?? String(error);
  }
}

describe('the hour of a release', () => {
  it('is refused once past, and far ahead, with a sentence', async () => {
    expect(await refusal(create({ embargoUntil: inHours(-1), _status: 'published' }))).toMatch(/est passé/);
    expect(await refusal(create({ embargoUntil: inHours(24 * 800), _status: 'published' }))).toMatch(
      /Vérifiez l’année/,
    );
    expect(await refusal(create({ embargoUntil: inHours(1), _status: 'published' }))).toBeNull();
  });

  it('is refused when it passed while the text was a draft: nothing appears by surprise', async () => {
    const { id } = await create({ embargoUntil: inHours(-1) }, true);
    expect(await refusal(update(id, { _status: 'published' }))).toMatch(/est passé/);
    expect(await refusal(update(id, { _status: 'published', embargoUntil: null }))).toBeNull();
  });

  it('stays as it was on what has appeared, whatever else changes', async () => {
    const { id } = await create({ embargoUntil: inHours(1), _status: 'published' });
    const past = inHours(-1);
    await cms.payload.db.updateOne({ collection, id, data: { embargoUntil: past } });
    expect(await refusal(update(id, { title: 'Corrigé', embargoUntil: past, _status: 'published' }))).toBeNull();
    await update(id, { title: 'Encore' }, true);
    expect(await refusal(update(id, { title: 'Encore', embargoUntil: past, _status: 'published' }))).toBeNull();
    expect(await refusal(update(id, { embargoUntil: inHours(-2), _status: 'published' }))).toMatch(/est passé/);
  });
});

describe('a review', () => {
  it('ends with the publication', async () => {
    const { id } = await create({ isToReview: true }, true);
    const { docs } = await cms.payload.find({ collection, draft: true, where: { isToReview: { equals: true } } });
    expect(docs.map((release) => release.id)).toEqual([id]);
    expect((await update(id, { _status: 'published' })).isToReview).toBe(false);
  });
});

describe('a withdrawal', () => {
  it('is dated of the day unless it says otherwise, and undone with its reason', async () => {
    const { id } = await create({ _status: 'published' });
    const first = await update(id, { withdrawal: { reason: 'Une erreur.' } });
    expect(first.withdrawal?.date?.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10));
    const dated = await update(id, { withdrawal: { reason: 'Une erreur.', date: '2026-11-20T12:00:00.000Z' } });
    expect(dated.withdrawal?.date).toBe('2026-11-20T12:00:00.000Z');
    // What says nothing of it leaves it as it was.
    expect((await update(id, { title: 'Autre' })).withdrawal).toEqual(dated.withdrawal);
    expect((await update(id, { withdrawal: { reason: null } })).withdrawal).toEqual({ reason: null, date: null });
  });

  it('does not follow a copy, nor does the hour', async () => {
    const { id } = await create({
      embargoUntil: inHours(1),
      withdrawal: { reason: 'Une erreur.' },
      _status: 'published',
    });
    const copy = await cms.payload.duplicate({ collection, id });
    expect(copy).toMatchObject({ embargoUntil: null, withdrawal: { reason: null, date: null }, _status: 'draft' });
  });
});

describe('the press kit of a release', () => {
  it('may be deleted permanently: the release stays without it', async () => {
    const data = { title: 'Dossier', date: '2026-11-21T12:00:00.000Z' };
    const kit = await cms.payload.create({ collection: 'press-kits', data, draft: true });
    const { id } = await create({ pressKit: kit.id });
    await cms.payload.delete({ collection: 'press-kits', id: kit.id });
    expect((await cms.payload.findByID({ collection, id, depth: 0 })).pressKit).toBeNull();
  });
});

describe('a contributor', () => {
  it('saves a draft of what is online, as the form sends it', async () => {
    const { id } = await create({ title: 'En ligne', _status: 'published' });
    const trashed = await create({ title: 'À la corbeille', _status: 'published' });
    await cms.payload.update({ collection, id: trashed.id, data: { deletedAt: new Date().toISOString() } });
    const save = (of: number, data: object, options: object = {}) =>
      cms.payload.update({
        collection,
        id: of,
        data,
        draft: true,
        ...options,
        ...cms.as('contributor'),
      });
    await save(id, { title: 'Un brouillon', deletedAt: null });
    expect(await cms.payload.findByID({ collection, id })).toMatchObject({ title: 'En ligne', _status: 'published' });
    // The bin takes the document itself, and gives it back.
    await expect(save(id, { deletedAt: new Date().toISOString() })).rejects.toThrow(/en ligne/);
    await expect(save(trashed.id, { deletedAt: null }, { trash: true })).rejects.toThrow(/en ligne/);
  });
});
