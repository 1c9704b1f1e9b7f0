import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const preload = join(import.meta.dirname, 'quick-imports.ts');

/** The packages whose files are found without Node's help, by who imports them. */
const LARGE = { 'date-fns': 'payload', 'drizzle-orm/libsql': '@payloadcms/db-sqlite' };

describe('quick imports', { timeout: 120_000 }, () => {
  it.each(Object.entries(LARGE))('give of %s the modules that Node finds', async (name, importer) => {
    const from = createRequire(join(import.meta.dirname, '../../cms/package.json')).resolve(importer);
    const file = createRequire(from)
      .resolve(name)
      .replace(/\.cjs$/, '.js');
    const list = `console.log(Object.entries(await import('${file}')).map(([name, value]) => name + String(value)).sort().join())`;
    const namesWith = async (...args: string[]) =>
      (await run(process.execPath, [...args, '--input-type=module', '--eval', list])).stdout;
    const found = await namesWith('--import', preload);
    expect(found).not.toBe('\n');
    expect(found).toBe(await namesWith());
  });
});
