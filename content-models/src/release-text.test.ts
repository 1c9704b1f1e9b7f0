import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PressRelease, RichTextBlock, TableCell } from './index.ts';
import { textOfRelease } from './release-text.ts';
import { pressRelease, RELEASE_WORDS } from './types/press-release.ts';
import { SAMPLES } from './samples/index.ts';

const words = (text: string) => [{ type: 'text' as const, text, marks: [] }];
const cell = (text: string, columnSpan = 1): TableCell => ({
  header: null,
  columnSpan,
  rowSpan: 1,
  children: [{ type: 'paragraph', children: words(text) }],
});
const saidBy = (fields: Partial<PressRelease>) =>
  textOfRelease(SAMPLES.pressRelease({ title: 'Titre', ...fields }), (id) =>
    id === 7 ? 'Camille Exemple' : undefined,
  );

describe('what a release says', () => {
  it('is its title, place and date, lead, text and quotes, a passage a paragraph', () => {
    const body: RichTextBlock[] = [
      { type: 'heading', level: 2, anchor: 'a', children: words('Un titre') },
      {
        type: 'paragraph',
        children: [
          ...words('Du gras, '),
          { type: 'link', link: { kind: 'section', section: 'press' }, children: words('un lien') },
          { type: 'lineBreak' },
          ...words('et la suite.'),
        ],
      },
      {
        type: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            children: words('un'),
            checked: null,
            lists: [
              {
                type: 'list',
                ordered: false,
                start: 1,
                items: [{ children: words('dans un'), checked: null, lists: [] }],
              },
            ],
          },
        ],
      },
      {
        type: 'table',
        caption: 'Deux mesures',
        headerRows: 1,
        rows: [[cell('A'), cell('B', 2)], [{ ...cell('1'), rowSpan: 2 }, cell('2'), cell('3')], [cell('4', 2)]],
      },
      { type: 'keyFigures', figures: [{ value: '42', label: 'jeux', note: null }] },
      { type: 'callout', tone: 'note', title: null, text: 'À noter.' },
      { type: 'picture', media: 1, caption: 'Une légende' },
      { type: 'file', document: 1 },
    ];
    const quotes = [
      { id: 'a', person: 7, text: 'Oui.' },
      { id: 'b', person: 8, text: 'Non.' },
    ];
    expect(saidBy({ lead: 'Un.\n\nDeux.', body, quotes })?.passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
      [
        'title Titre',
        'dateline Lyon, le 3\u00a0avril 2024',
        'lead Un.',
        'lead Deux.',
        'heading Un titre',
        'text Du gras, un lien et la suite.',
        'item un',
        'item dans un',
        'heading Deux mesures',
        'item A | B | B',
        'item 1 | 2 | 3',
        'item 1 | 4 | 4',
        'item 42, jeux',
        'text À noter.',
        'item Une légende',
        'quote Camille Exemple\u00a0: «\u00a0Oui.\u00a0»',
        'quote Non.',
      ],
    );
  });

  it('is nothing once it is withdrawn', () => {
    expect(saidBy({ lead: null, withdrawal: { date: '2024-05-01', reason: 'Faux.' } })).toBeNull();
  });
});

/** Texts of a release that are not its words: the address, what searches and lists are told. */
const NO_WORDS = ['slug', 'summary', 'publishedAt', 'collection'];

it('is made of every text that a release has', () => {
  const texts = Object.entries<z.core.$ZodType>(pressRelease.shape)
    .filter(([field, schema]) => z.safeParse(schema, 'texte').success && !NO_WORDS.includes(field))
    .map(([field]) => field);
  expect(Object.keys(RELEASE_WORDS)).toEqual(expect.arrayContaining(texts));
});
