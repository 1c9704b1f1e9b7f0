import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { textsOfMarkup } from './readable.ts';

/** What the compiled templates say by themselves, whatever the content: labels, headings, whole pages about the site. */
export function templateTexts(distFolder: string): string[] {
  const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));
  return files.flatMap((file) => {
    const code = readFileSync(path.join(distFolder, file), 'utf8');
    return [code, ...textsOfMarkup(code)];
  });
}
