/**
 * Writes how wide each character of the plan's labels is, so that a page knows the boxes of its labels without a
 * browser: `node_modules/.bin/node site/scripts/label-advances.ts`. The result is committed; run it again after the
 * fonts change.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { advancesOf } from './advances.ts';
import { CHARACTERS } from './characters.ts';

const FONT = new URL('../src/styles/fonts/bricolage-grotesque-fr.woff2', import.meta.url);
const TARGET = new URL('../src/drawing/network-plan/advances.ts', import.meta.url);
/** The heaviest label: lighter ones are narrower. Same as in `plan.css`. */
const LABEL = { wght: 740 };

const font = await subsetFont(await readFile(FONT), CHARACTERS, { targetFormat: 'sfnt', variationAxes: LABEL });
const advances = advancesOf(font, CHARACTERS);
const text = `/**
 * Width of each character in thousandths of the font's size: Bricolage Grotesque, weight ${LABEL.wght}, at the width of the site's font.
 * Made by \`site/scripts/label-advances.ts\`.
 */
export const ADVANCES: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(advances))};
`;
await writeFile(TARGET, await format(text, { ...(await resolveConfig(TARGET)), parser: 'typescript' }));
