import { describe, expect, it } from 'vitest';
import { dueReviews } from '../collections/Manifestos/due-reviews.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

const entry = {
  date: '2021-02-16T12:00:00.000Z',
  text: 'Une expérimentation commence.',
  evidence: [{ kind: 'source' as const, title: 'Compte rendu', url: 'https://ailleurs.example/' }],
};

/** A manifesto of two commitments: what became of the first, and when it is to be looked at again. */
function create(progress: object, draft = false) {
  return cms.payload.create({
    collection: 'manifestos',
    data: {
      title: 'Un texte suivi',
      kind: 'manifesto',
      year: 2021,
      chapters: [
        {
          kind: 'part',
          title: 'Partie',
          commitments: [
            { title: 'Accès', progress: { state: 'in-progress', ...progress } },
            { title: 'Compétences', progress: { state: 'unknown' } },
          ],
        },
      ],
      _status: draft ? 'draft' : 'published',
    },
    draft,
  });
}

describe('the follow-up of a commitment', () => {
  it('begins as « sans suite connue », without an entry', async () => {
    // An editor who adds a row sends its title alone.
    const commitments = [{ title: 'A' }] as { title: string; progress: { state: 'unknown' } }[];
    const { chapters } = await cms.payload.create({
      collection: 'manifestos',
      data: { title: 'À suivre', chapters: [{ kind: 'part', title: 'P', commitments }] },
      draft: true,
    });
    expect(chapters?.[0]?.commitments?.[0]?.progress).toMatchObject({ state: 'unknown', entries: [] });
  });

  it('is published with what shows each entry, and not without', async () => {
    const { chapters } = await create({ entries: [entry] });
    expect(chapters?.[0]?.commitments?.[0]?.progress.entries).toMatchObject([{ text: entry.text }]);
    const published = create({ entries: [{ ...entry, evidence: [] }] });
    await expect(published).rejects.toMatchObject({
      data: { errors: [{ path: 'chapters.0.commitments.0.progress.entries.0.evidence' }] },
    });
  });

  it('tells editors when to look again, by the earliest day of a text', async () => {
    const { id, nextReviewOn } = await create({ reviewOn: '2026-12-15T12:00:00.000Z' }, true);
    expect(nextReviewOn).toBe('2026-12-15T12:00:00.000Z');
    const due = async (today: string) => (await dueReviews(cms.payload, today)).filter((one) => one.id === id);
    expect(await due('2026-12-14')).toEqual([]);
    expect(await due('2026-12-15')).toEqual([
      { id, title: 'Un texte suivi', commitments: [{ number: '1.1', title: 'Accès', since: '2026-12-15' }] },
    ]);
  });
});
