import { readFileSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { pageTexts } from './page-texts.ts';
import type { PdfTask, PdfText } from './pdf-text.ts';
import { keepSoftHyphens } from './keep-soft-hyphens.ts';
import { readPages } from './read-pages.ts';

/** A heavier file is not read, in bytes. */
const LARGEST_FILE = 200 * 1024 ** 2;

/** Some hundred pages of text; what follows is not searched. */
const LIMITS = { pages: 300, characters: 400_000, milliseconds: 30_000 };

keepSoftHyphens();

parentPort?.on('message', ({ path }: PdfTask) => {
  void read(path).then((text) => parentPort?.postMessage(text));
});

async function read(path: string): Promise<PdfText> {
  try {
    if (statSync(path).size > LARGEST_FILE) return { pages: [], problem: 'heavy' };
    const pages = await readPages(new Uint8Array(readFileSync(path)), LIMITS);
    return { pages: pageTexts(pages), problem: null };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { pages: [], problem: isLocked ? 'password' : 'damaged' };
  }
}
