import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../publication/confirmation/document-state.ts';
import { describeStanding, type DocumentStanding } from './standing-sentence.ts';

const now = new Date('2026-10-24T16:55:00Z');
const night = '2026-10-25T00:30:00.000Z';
const published: DocumentFacts = { _status: 'published' };

/** Title and details as one text, with plain spaces. */
function said(standing: Partial<DocumentStanding>): string {
  const stored = standing.stored ?? null;
  const { title, details } = describeStanding({
    collection: 'press-releases',
    latest: stored ?? {},
    planned: null,
    now,
    ...standing,
    stored,
  });
  return [title, ...details].join(' | ').replace(/[\u00a0\u202f]/g, ' ');
}

describe('describeStanding', () => {
  it('says what « Publier » will do with a draft', () => {
    expect(said({})).toBe('Brouillon | « Publier » le met sur le site tout de suite.');
    expect(said({ planned: night })).toBe(
      'Brouillon | « Publier » le fera paraître le dimanche 25 octobre 2026 à 2 h 30 (heure d’été).',
    );
    expect(said({ planned: '2026-10-24T16:00:00Z' })).toMatch(
      /^Brouillon \| Le samedi 24 octobre 2026 à 18 h est passé/,
    );
    expect(said({ latest: { isToReview: true } })).toMatch(/^À relire \| Une relecture est demandée/);
  });

  it('says so, and promises nothing, when the hour of the form was not understood', () => {
    expect(said({ planned: '15/12/2026' })).toBe(
      'Brouillon | L’heure de « Paraît le » n’est pas comprise. Corrigez-la avant de publier.',
    );
  });

  it('agrees with the name of the type', () => {
    const stored = { ...published, embargoUntil: night };
    expect(said({ collection: 'pages', stored, planned: night })).toMatch(/^Programmée \| Paraîtra seule le/);
    expect(said({ collection: 'people' })).toBe('Brouillon | « Publier » la met sur le site tout de suite.');
  });

  it('tells the two hours of the night of the change apart', () => {
    const stored = { ...published, embargoUntil: night };
    expect(said({ stored, planned: night })).toBe(
      'Programmé | Paraîtra seul le dimanche 25 octobre 2026 à 2 h 30 (heure d’été).',
    );
    const later = '2026-10-25T01:30:00.000Z';
    expect(said({ stored: { ...stored, embargoUntil: later }, planned: later })).toMatch(/2 h 30 \(heure d’hiver\)\.$/);
  });

  it('says what another hour, or none, changes to what is scheduled', () => {
    const stored = { ...published, embargoUntil: night };
    expect(said({ stored })).toMatch(/« Publier » le met sur le site tout de suite\.$/);
    expect(said({ stored, planned: '2026-10-26T08:00:00Z' })).toMatch(
      /le fera paraître le lundi 26 octobre 2026 à 9 h/,
    );
  });

  it('counts the journalists who may read it already', () => {
    const stored = { ...published, embargoUntil: night };
    expect(said({ stored, planned: night, accesses: 3 })).toMatch(/^Sous embargo \| 3 accès de journalistes/);
  });

  it('warns that an hour to come takes offline what is there', () => {
    expect(said({ stored: published })).toBe('Publié');
    expect(said({ stored: published, planned: night })).toMatch(/le retirerait du site jusqu’au dimanche 25 octobre/);
  });

  it('shows what is online, and that changes wait', () => {
    expect(said({ stored: published, latest: { _status: 'draft' } })).toMatch(
      /^Publié \| Des changements sont enregistrés/,
    );
    expect(said({ stored: published, latest: { _status: 'draft', isToReview: true } })).toMatch(
      /attendent une relecture/,
    );
  });

  it('dates the last correction and the withdrawal', () => {
    const corrections = [{ date: '2026-10-02T12:00:00Z' }, { date: '2026-10-01T12:00:00Z' }];
    expect(said({ stored: { ...published, corrections } })).toBe('Corrigé | Dernière correction : le 2 octobre 2026.');
    const withdrawal = { date: '2026-10-03T12:00:00Z', reason: 'Une erreur.' };
    expect(said({ stored: { ...published, corrections, withdrawal } })).toMatch(
      /^Retiré \| Retiré le 3 octobre 2026 : /,
    );
  });
});
