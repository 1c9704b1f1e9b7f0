import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { codeOf, hasCode } from './error-code.ts';

it('is that of the system, and of nothing else', async () => {
  const missing: unknown = await readFile('/nowhere/at/all').catch((error: unknown) => error);
  expect(codeOf(missing)).toBe('ENOENT');
  expect(hasCode(missing, 'EACCES', 'ENOENT')).toBe(true);
  expect(hasCode(missing, 'EACCES')).toBe(false);
  expect(
    [new Error('x'), { code: 'ENOENT' }, undefined, Object.assign(new Error('x'), { code: 3 })].map(codeOf),
  ).toEqual([undefined, undefined, undefined, undefined]);
});
