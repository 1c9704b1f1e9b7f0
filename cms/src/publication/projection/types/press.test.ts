import { pressRelease, textsOf } from 'content-models';
import { describe, expect, it } from 'vitest';
import type { PressRelease } from '../../../payload-types.ts';
import { projectAs } from '../documents.ts';

const DAY = '2026-11-22T12:00:00.000Z';

/** A release with words in every field. */
const release: PressRelease = {
  id: 1,
  title: 'Titre',
  slug: 'titre',
  summary: 'Secret du résumé.',
  cover: 1,
  themes: ['data'],
  dateline: { place: 'Lyon', date: DAY },
  lead: 'Secret du chapô.',
  quotes: [{ id: 'q', person: 1, text: 'Secret de la citation.' }],
  translations: [{ id: 't', language: 'en', title: 'Secret title', lead: 'Secret lead.' }],
  coPublishers: [1],
  representatives: [1],
  contacts: [1],
  pressKit: 1,
  attachments: [1],
  related: [{ relationTo: 'events', value: 1 }],
  corrections: [{ id: 'c', date: DAY, text: 'Secret de la correction.' }],
  coverage: [
    { id: 'a', outlet: 'Secret ancien', date: '2026-11-20T12:00:00.000Z', url: 'https://journal.example/1' },
    { id: 'b', outlet: 'Secret récent', date: DAY, url: 'https://journal.example/2', excerpt: 'Secret de l’extrait.' },
  ],
  lastUpdate: { date: DAY, note: 'Secret de la note.' },
  seo: { title: 'Secret du référencement', description: 'Secret de la description.' },
  updatedAt: DAY,
  createdAt: DAY,
  _status: 'published',
};

describe('projectPressRelease', () => {
  it('lists articles newest first', () => {
    const { coverage } = pressRelease.parse(projectAs('press-releases', release));
    expect(coverage.map(({ outlet }) => outlet)).toEqual(['Secret récent', 'Secret ancien']);
  });

  it('lets nothing of a withdrawn release out but its name, place and date, and the notice', () => {
    const withdrawal = { date: DAY, reason: 'Une erreur de fond.' };
    const content = pressRelease.parse(projectAs('press-releases', { ...release, withdrawal }));
    expect(content).toMatchObject({ slug: 'titre', withdrawal: { date: '2026-11-22', reason: 'Une erreur de fond.' } });
    expect(textsOf(content).join(' ')).not.toMatch(/Secret|journal/);
    const kept = Object.entries(content).filter(([, value]) => !isEmpty(value));
    expect(kept.map(([name]) => name).sort()).toEqual(
      ['collection', 'dateline', 'id', 'publishedAt', 'slug', 'title', 'withdrawal'].sort(),
    );
  });

  it('is refused with half a notice', () => {
    const half = projectAs('press-releases', { ...release, withdrawal: { reason: 'Une erreur.' } });
    expect(pressRelease.safeParse(half).error?.issues).toMatchObject([{ path: ['withdrawal', 'date'] }]);
  });
});

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === null || value === false;
}
