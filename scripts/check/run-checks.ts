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

/** Checks that run at the same time: each computes on one core, and holds up to 2 GB. */
const AT_ONCE = 2;

/** Format, lint, types and dead code, in two groups, the longest first. */
function listChecks(root: string): Check[][] {
  const bin = (path: string) => join(root, 'node_modules', path);
  // Before the rules and the types, which all read what astro writes there, once: the types of the content.
  const first = [
    { name: 'Mise en forme (prettier)', module: bin('prettier/bin/prettier.cjs'), args: ['--check', '.'] },
    { name: 'Types du contenu (astro sync)', module: bin('astro/bin/astro.mjs'), args: ['sync'], cwd: 'site' },
  ];
  const then = [
    { name: 'Règles (eslint)', module: bin('eslint/bin/eslint.js'), args: ['.', '--max-warnings', '0'] },
    {
      name: 'Types des gabarits (astro check)',
      module: bin('astro/bin/astro.mjs'),
      args: ['check', '--noSync'],
      cwd: 'site',
    },
    ...TYPED_FOLDERS.filter((folder) => existsSync(join(root, folder, 'tsconfig.json'))).map((folder) => ({
      name: `Types de ${folder === '.' ? 'la racine' : folder} (tsc)`,
      module: bin('typescript/bin/tsc'),
      args: ['-p', folder],
    })),
    { name: 'Code mort (knip)', module: bin('knip/bin/knip.js'), args: [] },
  ];
  return [first, then];
}

/** Runs every check, a few at a time, and shows the output of those that fail. */
export async function runChecks(steps: Steps, root: string): Promise<{ failed: string[] }> {
  const failed: string[] = [];
  for (const group of listChecks(root)) {
    // One iterator for all: each takes the next check.
    const waiting = group.values();
    const runNext = async () => {
      for (const check of waiting) {
        try {
          await steps.run(check.name, () => runCheck(check, root));
        } catch (error) {
          failed.push(check.name);
          steps.print(error instanceof Error ? error.message : String(error));
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, runNext));
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
