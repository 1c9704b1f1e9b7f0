import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles, sitePaths } from 'site';
import { isSearchFile } from 'site/search';

/** What the public sees: each file with the hash of its bytes, and the rules of the server. */
export type PublicSite = Readonly<Record<string, string>>;

/**
 * Everything that a publisher has put online, the search index left out: an incremental one is in
 * several segments, and has tests of its own.
 */
export async function readPublicSite(siteFolder: string): Promise<PublicSite> {
  const { publicFolder, routingFile } = sitePaths(siteFolder);
  const files = [...listFiles(publicFolder)].filter((file) => !isSearchFile(file)).sort();
  const entries = await Promise.all(
    files.map(async (file) => [file, hashOf(await readFile(path.join(publicFolder, file)))] as const),
  );
  return { ...Object.fromEntries(entries), 'routing.json': await readFile(routingFile, 'utf8') };
}

/** A site without its share images, which are made after the pages. */
export function withoutShareImages(site: PublicSite): PublicSite {
  return Object.fromEntries(Object.entries(site).filter(([file]) => !file.endsWith('/partage.png')));
}

/** Where two sites differ, in words; empty when they are the same, byte for byte. */
export function differencesBetween(found: PublicSite, expected: PublicSite): string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(expected)])].flatMap((file) => {
    if (found[file] === expected[file]) return [];
    if (found[file] === undefined) return [`${file} is missing`];
    if (expected[file] === undefined) return [`${file} should not be there`];
    return [file === 'routing.json' ? `${file} is ${found[file]}, not ${expected[file]}` : `${file} has other bytes`];
  });
}

/** Pictures and files for download that no page leads to: their folder bears the hash of their content. */
export async function orphansOf(siteFolder: string): Promise<string[]> {
  const { publicFolder } = sitePaths(siteFolder);
  const files = [...listFiles(publicFolder)];
  const assets = files.filter((file) => /^(?:media|documents)\//.test(file));
  if (assets.length === 0) return [];
  const pages = files.filter((file) => /\.(?:html|xml)$/.test(file));
  const text = (await Promise.all(pages.map((file) => readFile(path.join(publicFolder, file), 'utf8')))).join('');
  return assets.filter((file) => !text.includes(`/${path.dirname(file)}/`));
}

/** Texts online that hold some words, in order; the search index is left out, as above. */
export async function publicFilesWith(words: RegExp, publicFolder: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of [...listFiles(publicFolder)].sort()) {
    if (!/\.(html|xml|json|csv|txt|ics)$/.test(file) || isSearchFile(file)) continue;
    const content = await readIfThere(path.join(publicFolder, file));
    if (words.test(content)) found.push(file);
  }
  return found;
}

/** Text of a file; none for one that went away meanwhile. */
async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
