import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, importGraphOf, importsIn } from './import-graph.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Two files that import each other, if only types, can't be read one after the other. */
describe('the imports of the repository', () => {
  it('turn in no circle, those of types included', { timeout: 60_000 }, () => {
    const graph = importGraphOf(ROOT, ['content-models', 'runtime', 'cms', 'site', 'scripts', 'tests']);
    expect(graph.get('site/publisher/publisher.ts')).toContain('content-models/src/index.ts');
    expect(circlesIn(graph)).toEqual([]);
  });

  it('are read whatever their form', () => {
    const code = `
      import { a } from './a.ts';
      import type { B } from './b.ts';
      export { c } from './c.ts';
      export type * from './d.ts';
      const e = await import('./e.ts');
    `;
    const names = ['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts'];
    expect(importsIn('page.ts', code)).toEqual(names);
    expect(importsIn('Page.astro', `---\n${code}\n---\n<p>import './f.ts'</p>\n`)).toEqual(names);
  });
});

describe('circlesIn', () => {
  const graphOf = (imports: Record<string, readonly string[]>) =>
    new Map(Object.entries(imports).map(([file, imported]) => [file, new Set(imported)]));

  it('finds a circle behind what leads to it, and a file that imports itself', () => {
    expect(circlesIn(graphOf({ a: ['b'], b: ['c'], c: ['d'], d: ['b'], e: ['e'] }))).toEqual([['b', 'c', 'd'], ['e']]);
  });

  it('takes two ways to one file for no circle', () => {
    expect(circlesIn(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });
});
