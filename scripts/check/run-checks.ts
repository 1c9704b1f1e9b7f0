import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Steps } from '../start/steps.ts';

interface Check {
  name: string;
  /** Module of a package, run on this Node. */
  module: string;
  args: readonly string[];
  cwd?: string;
}

const TYPED_FOLDERS = ['.', 'content-models', 'cms', 'scripts', 'tests', 'site'];

/** Format, lint, types and dead code. */
function listChecks(root: string): Check[] {
  const bin = (path: string) => join(root, 'node_modules', path);
  return [
    { name: 'Mise en forme (prettier)', module: bin('prettier/bin/prettier.cjs'), args: ['--check', '.'] },
    // Before the rules and the types, which both read what it writes: the types of the content.
    { name: 'Types du contenu (astro sync)', module: bin('astro/bin/astro.mjs'), args: ['sync'], cwd: 'site' },
    { name: 'Règles (eslint)', module: bin('eslint/bin/eslint.js'), args: ['.', '--max-warnings', '0'] },
    { name: 'Types des gabarits (astro check)', module: bin('astro/bin/astro.mjs'), args: ['check'], cwd: 'site' },
    ...TYPED_FOLDERS.filter((folder) => existsSync(join(root, folder, 'tsconfig.json'))).map((folder) => ({
      name: `Types de ${folder === '.' ? 'la racine' : folder} (tsc)`,
      module: bin('typescript/bin/tsc'),
      args: ['-p', folder],
    })),
    { name: 'Code mort (knip)', module: bin('knip/bin/knip.js'), args: [] },
  ];
}

/** Runs every check, one after the other, and shows the output of those that fail. */
export async function runChecks(steps: Steps, root: string): Promise<{ failed: string[] }> {
  const failed: string[] = [];
  for (const check of listChecks(root)) {
    try {
      await steps.run(check.name, () => runCheck(check, root));
    } catch (error) {
      failed.push(check.name);
      steps.print(error instanceof Error ? error.message : String(error));
    }
  }
  return { failed };
}

async function runCheck({ module, args, cwd = '.' }: Check, root: string): Promise<void> {
  const child = spawn(process.execPath, [module, ...args], { cwd: join(root, cwd), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // The event's documented arguments.
  if (code !== 0) throw new Error(output.trimEnd() || `code ${code ?? '?'}`);
}
