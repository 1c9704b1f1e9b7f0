import { readdirSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, it } from 'vitest';

const FOLDERS = [new URL('./', import.meta.url), new URL('../../../publisher/typesetting/fonts/', import.meta.url)];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /fr\.woff2$|latin\.ttf$/.test(file))
    .map((file) => ({ file, url: new URL(file, folder) })),
);

it.each(FILES)('$file has a zero without a stroke, an outline and a counter, and a narrow space', ({ url }) => {
  const font = create(readFileSync(url));
  if (font.isCollection) throw new Error('A file is one font.');
  const [zero, space, noBreak, narrow] = ['0', ' ', '\u00a0', '\u202f'].map((one) =>
    font.glyphForCodePoint(one.codePointAt(0) ?? 0),
  );
  expect(zero?.path.commands.filter(({ command }) => command === 'moveTo')).toHaveLength(2);
  expect(noBreak?.advanceWidth).toBe(space?.advanceWidth);
  expect(narrow?.advanceWidth).toBeLessThan(space?.advanceWidth ?? 0);
});
