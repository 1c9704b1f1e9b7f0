import { richText, type TableNode } from 'content-models';
import { describe, expect, it } from 'vitest';
import { projectRichText } from '../rich-text.ts';

const words = (text: string) => ({ type: 'text', text, format: 0 });
const paragraph = (text: string) => ({ type: 'paragraph', children: [words(text)] });
const cell = (text: string, more: object = {}) => ({
  type: 'tablecell',
  headerState: 0,
  children: [paragraph(text)],
  ...more,
});
const row = (...children: unknown[]) => ({ type: 'tablerow', children });
const table = (...children: unknown[]) => ({ type: 'table', children });
const caption = (text: string) => ({ type: 'block', fields: { blockType: 'tableCaption', caption: text } });
const project = (...children: unknown[]) =>
  richText.parse(projectRichText({ root: { type: 'root', children } }, ['body']));

function projectTable(...rows: unknown[]): TableNode {
  const [projected] = project(table(...rows));
  return projected?.type === 'table' ? projected : expect.fail('There is no table.');
}

/** Each row as its cells: their words, what they head, what they cover. */
function drawn({ rows }: TableNode): string[] {
  return rows.map((cells) =>
    cells
      .map(({ header, columnSpan, rowSpan, children }) => {
        const text = children
          .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
          .map((node) => (node.type === 'text' ? node.text : ''))
          .join('/');
        return `${text}${header === null ? '' : header === 'column' ? '↓' : '→'}${columnSpan * rowSpan > 1 ? ` ${String(columnSpan)}×${String(rowSpan)}` : ''}`;
      })
      .join(' | '),
  );
}

/** What the editor gives to the cells of a first row, of a first column, and to the one of both. */
const ROW = { headerState: 1 };
const COLUMN = { headerState: 2 };
const BOTH = { headerState: 3 };

describe('the published form of a table', () => {
  it('keeps merged cells, and the heads of rows and columns as the editor marks them', () => {
    const projected = projectTable(
      row(cell('Ville', { ...BOTH, rowSpan: 2 }), cell('Aides', { ...ROW, colSpan: 2 })),
      row(cell('2023', ROW), cell('2024', ROW)),
      row(cell('Brest', { ...COLUMN, rowSpan: 2 }), cell('5'), cell('6')),
      row(cell('8', { colSpan: 2 })),
    );
    expect(drawn(projected)).toEqual(['Ville↓ 1×2 | Aides↓ 2×1', '2023↓ | 2024↓', 'Brest→ 1×2 | 5 | 6', '8 2×1']);
    expect(projected.headerRows).toBe(2);
  });

  it('has its first row for head where none of its cells is marked, as in what word processors copy', () => {
    expect(drawn(projectTable(row(cell('Année')), row(cell('2023', COLUMN), cell('12'))))).toEqual([
      'Année↓ | ↓',
      '2023→ | 12',
    ]);
    const tall = projectTable(
      row(cell('Ville', { rowSpan: 2 }), cell('Aides', { colSpan: 2 })),
      row(cell('a'), cell('b')),
      row(cell('1'), cell('2'), cell('3')),
    );
    expect(tall.headerRows).toBe(2);
  });

  it('has no head of columns where the editor took it off and left that of rows', () => {
    const projected = projectTable(
      row(cell('Lieu', COLUMN), cell('Rennes')),
      row(cell('Date', COLUMN), cell('3 avril')),
    );
    expect(drawn(projected)).toEqual(['Lieu→ | Rennes', 'Date→ | 3 avril']);
    expect(projected.headerRows).toBe(0);
  });

  it('takes heads of rows and columns as pages mark them, the empty corner too', () => {
    const projected = projectTable(
      row(cell(''), cell('2023', COLUMN), cell('2024', COLUMN)),
      row(cell('Brest', ROW), cell('1'), cell('2')),
      row(cell('Par projet', { ...ROW, colSpan: 3 })),
      row(cell('Rennes', ROW), cell('3'), cell('4')),
    );
    expect(drawn(projected)).toEqual(['↓ | 2023↓ | 2024↓', 'Brest→ | 1 | 2', 'Par projet↓ 3×1', 'Rennes→ | 3 | 4']);
  });

  it('cuts a head that would go down into the data', () => {
    expect(
      projectTable(row(cell('A', { ...ROW, rowSpan: 3 }), cell('B', ROW)), row(cell('1')), row(cell('2'))),
    ).toMatchObject({
      headerRows: 0,
      rows: [[{ header: 'column', rowSpan: 3 }, { header: 'column' }], [{ header: null }], [{ header: null }]],
    });
  });

  it('drops rows and columns in which no cell begins, and a table without cells', () => {
    expect(
      drawn(
        projectTable(
          row(cell('A', { colSpan: 40, rowSpan: 2 }), cell('B', { rowSpan: 2 })),
          row(),
          row(cell('1'), cell('2')),
        ),
      ),
    ).toEqual(['A↓ 2×1 | B↓', '1 | 2 | ']);
    expect(project(table(), table(row()))).toEqual([]);
  });

  it('keeps lists in cells, makes paragraphs of titles and quotations, and puts after it what has no place there', () => {
    const list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [words('un')] }] };
    const heading = { type: 'heading', tag: 'h2', children: [words('Titre')] };
    const quote = { type: 'quote', children: [paragraph('Oui.')] };
    const picture = { type: 'block', fields: { blockType: 'picture', media: 4 } };
    const inner = table(row(cell('dedans')));
    const projected = project(table(row({ type: 'tablecell', children: [list, heading, quote, picture, inner] })));
    expect(projected).toMatchObject([
      { type: 'table', rows: [[{ children: [{ type: 'list' }, { type: 'paragraph' }, { type: 'paragraph' }] }]] },
      { type: 'picture', media: 4 },
      { type: 'table' },
    ]);
  });

  it('has the caption that stands above it, which is a paragraph anywhere else', () => {
    expect(
      project(caption('Aides !'), { type: 'paragraph', children: [] }, table(row(cell('A'))), caption('Seule')),
    ).toMatchObject([
      { type: 'table', caption: 'Aides\u00a0!' },
      { type: 'paragraph', children: [{ text: 'Seule' }] },
    ]);
  });
});
