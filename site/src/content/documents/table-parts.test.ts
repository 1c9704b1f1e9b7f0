import type { TableCell, TableNode } from 'content-models';
import { describe, expect, it } from 'vitest';
import { tableParts } from './table-parts.ts';

const cell = (words: string, header: TableCell['header'] = null, columnSpan = 1, rowSpan = 1): TableCell => ({
  header,
  columnSpan,
  rowSpan,
  children: [{ type: 'paragraph', children: [{ type: 'text', text: words, marks: [] }] }],
});

/** Each cell with the words of the cells that its `headers` name. */
function headsIn(table: TableNode): Record<string, string[]> {
  const { head, body } = tableParts(table, 't_');
  const cells = [...head, ...body].flat();
  const wordsById = new Map(cells.map(({ id, cell: one }) => [id, wordsOf(one)]));
  return Object.fromEntries(
    cells.map(({ cell: one, headers }) => [
      wordsOf(one),
      (headers?.split(' ') ?? []).map((id) => wordsById.get(id) ?? id),
    ]),
  );
}

function wordsOf({ children: [paragraph] }: TableCell): string {
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return first?.type === 'text' ? first.text : '';
}

describe('what a cell of a table is headed by', () => {
  it('is said by scopes alone in a simple table', () => {
    const { head, body } = tableParts(
      {
        type: 'table',
        caption: null,
        headerRows: 1,
        rows: [
          [cell('Ville', 'column'), cell('Aide', 'column')],
          [cell('Brest', 'row'), cell('8 000 €')],
        ],
      },
      't_',
    );
    expect(head).toMatchObject([[{ scope: 'col' }, { scope: 'col' }]]);
    expect(body).toMatchObject([[{ scope: 'row' }, { scope: undefined }]]);
    expect([...head, ...body].flat().every(({ id, headers }) => id === undefined && headers === undefined)).toBe(true);
  });

  it('is named where cells are merged: both heads of a column, and the head of several rows', () => {
    expect(
      headsIn({
        type: 'table',
        caption: null,
        headerRows: 2,
        rows: [
          [cell('Ville', 'column', 1, 2), cell('Aides', 'column', 2)],
          [cell('2023', 'column'), cell('2024', 'column')],
          [cell('Brest', 'row', 1, 2), cell('5 000 €'), cell('6 000 €')],
          [cell('8 000 €', null, 2)],
        ],
      }),
    ).toEqual({
      Ville: [],
      Aides: [],
      2023: ['Aides'],
      2024: ['Aides'],
      Brest: ['Ville'],
      '5 000 €': ['Aides', '2023', 'Brest'],
      '6 000 €': ['Aides', '2024', 'Brest'],
      '8 000 €': ['Aides', '2023', '2024', 'Brest'],
    });
  });

  it('is the nearest of two rows of heads that data part', () => {
    expect(
      headsIn({
        type: 'table',
        caption: null,
        headerRows: 1,
        rows: [
          [cell('A', 'column'), cell('B', 'column')],
          [cell('a'), cell('b')],
          [cell('C', 'column'), cell('D', 'column')],
          [cell('c'), cell('d')],
        ],
      }),
    ).toMatchObject({ a: ['A'], b: ['B'], c: ['C'], d: ['D'] });
  });
});
