import { describe, expect, it } from 'vitest';
import type { UsesAnswer } from '../../inventory/answers.ts';
import { usesHeading, usesWarning } from './uses-sentence.ts';

function uses(states: readonly boolean[], isMore = false): UsesAnswer {
  return {
    total: states.length,
    online: states.filter(Boolean).length,
    isMore,
    users: states.map((isOnline, index) => ({
      title: `Titre ${String(index + 1)}`,
      kind: 'Communiqué',
      standing: isOnline ? 'published' : 'draft',
      state: isOnline ? 'Publié' : 'Brouillon',
      href: `/admin/collections/press-releases/${String(index)}`,
      isOnline,
    })),
  };
}

const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') ?? null;

describe('what uses a document', () => {
  it.each([
    ['media', [], 'Utilisée par aucun autre contenu'],
    ['media', [true], 'Utilisée par 1 contenu en ligne'],
    ['events', [true, false, true], 'Utilisé par 3 contenus, dont 2 en ligne'],
    ['people', [false, false], 'Utilisée par 2 contenus, dont aucun en ligne'],
  ] as const)('is counted over its list, for %s and %j', (collection, states, heading) => {
    expect(plain(usesHeading(collection, uses(states)))).toBe(heading);
  });

  it('is named before it is taken away, what is online alone where there is some', () => {
    expect(plain(usesWarning('media', uses([true, false, true])))).toMatch(
      /^Cette image est utilisée par 2 contenus en ligne : « Titre 1 », « Titre 3 »\. /,
    );
    expect(plain(usesWarning('events', uses([false])))).toMatch(
      /^Cet événement est utilisé par 1 contenu, dont aucun en ligne : « Titre 1 »\. /,
    );
    expect(plain(usesWarning('documents', uses([true, true, true, true, true])))).toMatch(
      /^Ce fichier est utilisé par 5 contenus en ligne : « Titre 1 », « Titre 2 », « Titre 3 » et 2 autres\. /,
    );
  });

  it('is told of several documents together', () => {
    expect(plain(usesWarning('media', uses([true]), 2))).toMatch(
      /^Ce que vous avez choisi est utilisé par 1 contenu en ligne : « Titre 1 »\. /,
    );
  });

  it('is no warning when nothing does', () => {
    expect(usesWarning('media', uses([]))).toBeNull();
  });
});
