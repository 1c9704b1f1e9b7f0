import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LISTS, typeLists } from './type-lists.ts';

it('has in the lists of types what the folder declares: npm run generate:types', async () => {
  for (const [file, text] of Object.entries(await typeLists())) {
    expect(readFileSync(path.join(LISTS, file), 'utf8'), file).toBe(text);
  }
});
