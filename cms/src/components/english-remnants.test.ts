import { describe, expect, it } from 'vitest';
import { inFrench } from './english-remnants.ts';

describe('inFrench', () => {
  it('gives the French of a phrase, with the spaces around it', () => {
    expect(inFrench(' Delete row ', 'shown')).toBe(' Supprimer la ligne ');
  });

  it.each([
    ['Edit Un $1 communiqué', 'Modifier : Un $1 communiqué'],
    ['add dropdown', 'Insérer'],
    ['value Données focused, 1 of 3.', 'Données, 1 sur 3.'],
    ['Notifications alt+T', 'Messages (Alt + T)'],
  ])('says « %s » in French', (english, french) => {
    expect(inFrench(english, 'said')).toBe(french);
  });

  it('leaves its own French as it is, which is read again', () => {
    const places = ['shown', 'said', 'table menu'] as const;
    for (const english of [
      ': ',
      ':\u00a0',
      'ID',
      'Delete row',
      'Edit ID',
      'Remove Edit',
      'Insert',
      'row',
      'add dropdown',
    ]) {
      for (const place of places) {
        const french = inFrench(english, place);
        if (french !== null) expect(inFrench(french, place), `${english}, ${place}`).toBeNull();
      }
    }
  });

  it('puts the sentences of the menu of a table together', () => {
    expect(['Insert ', '2 rows', ' above'].map((part) => inFrench(part, 'table menu')).join('')).toBe(
      'Insérer : 2 lignes au-dessus',
    );
  });

  it('leaves the words of documents, which are shown, as they are', () => {
    for (const text of ['Edit nous parle', 'row', 'Un communiqué', '']) expect(inFrench(text, 'shown')).toBeNull();
  });
});
