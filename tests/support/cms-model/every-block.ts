import type { RichText, TableCell } from 'content-models';

const text = (value: string) => ({ type: 'text' as const, text: value, marks: [] });

/** One of each block of the editor that needs no document beside it. */
export const EVERY_BLOCK: RichText = [
  { type: 'heading', level: 3, anchor: 'tout', children: [text('Tout'), { type: 'lineBreak' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'en gras', marks: ['bold', 'italic'] },
      { type: 'link', link: { kind: 'section', section: 'press' }, children: [text('la presse')] },
      { type: 'link', link: { kind: 'external', url: 'https://ailleurs.example/' }, children: [text('ailleurs')] },
      { type: 'link', link: { kind: 'email', address: 'presse@site.example' }, children: [text('écrire')] },
      { type: 'link', link: { kind: 'phone', number: '+33 1 23 45 67 89' }, children: [text('appeler')] },
    ],
  },
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: [
      {
        children: [text('un point')],
        checked: null,
        lists: [
          {
            type: 'list',
            ordered: true,
            start: 1,
            items: [{ children: [text('un sous-point')], checked: null, lists: [] }],
          },
        ],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'paragraph', children: [text('Nous le ferons.')] }] },
  { type: 'keyFigures', figures: [{ value: '1 130', label: 'participants', note: 'Source : inscriptions.' }] },
  { type: 'keyFiguresByYear', counted: null },
  { type: 'callout', tone: 'important', title: 'À savoir', text: 'Les inscriptions ferment vendredi.' },
  {
    type: 'video',
    title: 'Le forum en deux minutes',
    url: 'https://video.example/1',
    durationSeconds: 3725,
    description: 'Des élues répondent.',
  },
  {
    type: 'table',
    caption: null,
    headerRows: 1,
    rows: [
      [cell('Année', 'column'), cell('Participants', 'column')],
      [cell('2023', 'row'), cell('1 130')],
    ],
  },
];

function cell(words: string, header: TableCell['header'] = null): TableCell {
  return { header, columnSpan: 1, rowSpan: 1, children: [{ type: 'paragraph', children: [text(words)] }] };
}
