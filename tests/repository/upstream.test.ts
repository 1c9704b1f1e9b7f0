import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROW = /^\| `([^`]+)` (\d+\.\d+\.\d+\S*) /gm;

interface Lock {
  packages: Record<string, { version?: string }>;
}

const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lock;
const rows = [...readFileSync(path.join(ROOT, 'docs/upstream.md'), 'utf8').matchAll(ROW)];

describe('what is worked around', () => {
  it('is listed', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows.map(([, name = '', version]) => [name, version]))(
    'was last seen in the %s that is used, %s',
    (name, version) => {
      const used = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
      expect(used.map(([, { version: found }]) => found)).toEqual([version]);
    },
  );
});
