import fc from 'fast-check';
import { richText, textsOf } from 'content-models';
import { describe, expect, it } from 'vitest';
import { projectRichText } from '../rich-text.ts';

/**
 * Every tree that the nodes of the editor can form, and those that pastes bring into it: any node in any other, with
 * any format.
 */
const { node } = fc.letrec<{ node: object; children: object[]; row: object }>((tie) => {
  const words = fc.constantFrom('un', 'Deux mots', '[1]', ' ', '', '\u0001', '***', '8 000 €');
  const children = fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'tree' });
  const element = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ type: fc.constant(type), children, ...fields });
  const any = (...values: unknown[]) => fc.constantFrom(...values);
  const spans = {
    colSpan: any(undefined, 0, 1, 2, 5, 5000),
    rowSpan: any(undefined, 0, 1, 3),
    headerState: any(0, 1, 2, 3),
  };
  const cell = fc.record({ type: fc.constant('tablecell'), children: tie('children'), ...spans });
  const url = any(
    '',
    '#',
    '#_ftn1',
    '#_ftnref1',
    '#ftnt1',
    '#ftnt_ref1',
    '#haut',
    'https://a.example/',
    '/presse/',
    'tel:0199001234',
    null,
  );
  const link = {
    fields: fc.record({
      linkType: any('custom', 'internal', undefined),
      url,
      doc: any(null, { relationTo: 'pages', value: 3 }),
    }),
  };
  const block = any(
    { blockType: 'tableCaption', caption: 'Légende' },
    { blockType: 'tableCaption', caption: '' },
    { blockType: 'picture', media: 4 },
    { blockType: 'callout', tone: 'note', text: 'Attention' },
    { blockType: 'keyFiguresByYear' },
  );
  return {
    node: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'tree' },
      fc.record({ type: fc.constant('text'), text: words, format: fc.integer({ min: 0, max: 2047 }) }),
      fc.record({ type: any('linebreak', 'tab', 'horizontalrule') }),
      fc.record({ type: fc.constant('block'), fields: block }),
      fc.record({ type: fc.constant('upload'), relationTo: any('media', 'documents'), value: fc.constant(4) }),
      element('paragraph', { indent: fc.nat(4), textFormat: fc.nat(), format: any('', 'center', 'justify') }),
      element('heading', { tag: any('h1', 'h2', 'h3', 'h4', 'h5', 'h6') }),
      element('quote'),
      element('code'),
      element('mark'),
      element('link', link),
      element('autolink', link),
      element('list', { listType: any('bullet', 'number', 'check'), start: any(undefined, 1, 4, 0, -2, 1.5, '4') }),
      element('listitem', { value: fc.nat(9), checked: any(undefined, true, false) }),
      fc.record({ type: fc.constant('table'), children: fc.array(tie('row'), { maxLength: 4 }) }),
    ),
    children,
    row: fc.record({ type: fc.constant('tablerow'), children: fc.array(cell, { maxLength: 4 }) }),
  };
});
const trees = fc.array(node, { maxLength: 6 });

describe('any tree that the editor can form', () => {
  const project = (children: object[]) => projectRichText({ root: { type: 'root', children } }, ['body']);

  it('has a published form, which keeps its words', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const published = richText.parse(project(children));
        const count = (text: unknown) => textsOf(text).join('').split('Deux mots').length;
        expect(count(published)).toBe(count(children));
      }),
      { numRuns: 300 },
    );
  });

  it('has notes that lead both ways, and tables that are rectangles', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const published = richText.parse(project(children));
        const marks = marksIn(published);
        for (const { note, role } of marks) {
          const others = marks.filter((mark) => mark.note === note && mark.role !== role && mark.isTarget);
          expect(others).toHaveLength(1);
        }
        for (const table of published.filter((block) => block.type === 'table')) {
          const covered = table.rows.flat().reduce((sum, { columnSpan, rowSpan }) => sum + columnSpan * rowSpan, 0);
          expect(covered % table.rows.length).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Mark {
  note: number;
  role: string;
  isTarget: boolean;
}

function marksIn(value: unknown): Mark[] {
  if (Array.isArray(value)) return value.flatMap(marksIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'noteMark') return [value as unknown as Mark];
  return Object.values(value).flatMap(marksIn);
}
