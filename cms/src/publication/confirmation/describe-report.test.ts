import { describe, expect, it } from 'vitest';
import { describeDifferences, describePageFailures } from './describe-report.ts';

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('describeDifferences', () => {
  it('has nothing to say when nothing differed', () => {
    expect(describeDifferences({ written: [], removed: [] })).toBeNull();
  });

  it('names what was written and what was removed', () => {
    expect(plain(describeDifferences({ written: ['/presse/'], removed: ['/vieux/'] }))).toBe(
      '2 adresses n’étaient pas à jour et ont été refaites :\n/presse/\n/vieux/ (retiré)',
    );
  });

  it('counts what it does not name', () => {
    const written = Array.from({ length: 10_500 }, (_, index) => `/page-${String(index)}/`);
    const lines = plain(describeDifferences({ written, removed: [] }))?.split('\n') ?? [];
    expect(lines).toHaveLength(202);
    expect(lines.at(-1)).toBe('et 10 300 autres.');
  });
});

describe('describePageFailures', () => {
  it('names each page that could not be made, with why', () => {
    expect(plain(describePageFailures([{ address: '/presse/', reason: 'gabarit en erreur' }]))).toBe(
      '1 page n’a pas pu être faite ; sa version en ligne reste en place. Prévenez l’administrateur :\n/presse/ : gabarit en erreur',
    );
    expect(describePageFailures([])).toBeNull();
  });
});
