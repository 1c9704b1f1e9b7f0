import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { platformEnvironment } from './start-platform.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a command of the platform said, on its two outputs. */
export interface ScriptOutcome {
  code: number | null;
  output: string;
  errors: string;
}

/** Runs `scripts/<name>.ts` to its end, as `npm run <name>` does. */
export async function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ScriptOutcome> {
  const preload = join(ROOT, 'scripts/start/quick-imports.ts');
  const child = spawn(process.execPath, ['--import', preload, join(ROOT, `scripts/${name}.ts`), ...args], {
    cwd: ROOT,
    env: { ...platformEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [code, output, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, output, errors };
}
