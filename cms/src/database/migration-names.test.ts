import { describe, expect, it } from 'vitest';
import { migrationNames } from './migration-names.ts';
import { MIGRATIONS } from './migrations.ts';

describe('migrationNames', () => {
  it.each(['sqlite', 'postgres'] as const)('names the very migrations that run on %s, in their order', (dialect) => {
    expect(migrationNames(dialect)).toEqual(MIGRATIONS[dialect].map(({ name }) => name));
  });
});
