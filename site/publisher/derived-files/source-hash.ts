import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** The text of files on paper is settled there. `import.meta.resolve` is not known to every program that runs this. */
const MODELS = pathToFileURL(createRequire(import.meta.url).resolve('content-models')).href;

/** Whatever makes files otherwise than before has all of them made again. */
const MAKERS = [
  ...filesIn('./', /\.(typ|ts)$/),
  ...filesIn('../typesetting/', /\.ts$/),
  ...filesIn('../typesetting/fonts/', /\.ttf$/),
  ...filesIn('./paper/', /\.ts$/, MODELS),
];
const MAKING = MAKERS.reduce((all, file) => all.update(readFileSync(file)), createHash('sha256'));

/** Names what a derived file is made from, the way it is made included. */
export function sourceHash(facts: Uint8Array): string {
  return MAKING.copy().update(facts).digest('hex');
}

function filesIn(folder: string, names: RegExp, from = import.meta.url): URL[] {
  const place = new URL(folder, from);
  return readdirSync(place)
    .filter((name) => names.test(name) && !name.includes('.test.'))
    .sort()
    .map((name) => new URL(name, place));
}
