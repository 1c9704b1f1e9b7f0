import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The package exports the path of its archive. */
const ARCHIVE = createRequire(import.meta.url)('vnu-jar') as string;

/** What the checker prints with `--format json` (https://github.com/validator/validator/wiki/Output-»-JSON). */
interface Report {
  messages: { type: string; message: string; url?: string; extract?: string }[];
}

/**
 * What the Nu HTML checker finds wrong, warnings included. It reads a page as browsers do, to its last byte:
 * html-validate is silent on what follows `</html>`, and on what an element may hold where a parser mends it.
 *
 * @param pages HTML documents by the name to give them in what is found
 */
export async function nuFaultsOf(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nu-'));
  const names = [...pages.keys()];
  try {
    await Promise.all(
      names.map((name, index) => writeFile(path.join(folder, `${String(index)}.html`), pages.get(name) ?? '')),
    );
    const args = ['-jar', ARCHIVE, '--format', 'json', '--exit-zero-always', folder];
    const { stderr } = await run('java', args, { maxBuffer: 64 * 1024 * 1024 });
    const { messages } = JSON.parse(stderr) as Report;
    return messages.map(({ message, url = '', extract = '' }) => {
      const name = names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
      return `${name}: ${message} (${extract.replace(/\s+/g, ' ')})`;
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
