import { expect, it } from 'vitest';
import { describeDatabase } from './describe-database.ts';

it.each([
  ['sqlite', 'file:/srv/données/cms.db', '/srv/données/cms.db'],
  ['sqlite', 'file:///srv/cms.db', '/srv/cms.db'],
  ['postgres', 'postgres://nom:mot-de-passe@base.example:5433/site?sslmode=require', 'base.example:5433/site'],
  ['postgres', 'postgres://nom:mot de/passe@base/site', 'PostgreSQL'],
] as const)('says where a database in %s at %s is, and no password', (dialect, url, where) => {
  expect(describeDatabase({ dialect, url })).toBe(where);
});
