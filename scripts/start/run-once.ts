import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Message, Problem } from './messages.ts';
import { PRELOADS } from './preloads.ts';
import { diskFull, isDiskFull, StartProblem, toldProblem } from './problem.ts';
import { startChild } from './start-child.ts';

export interface Once {
  /** Module to run, or with `isCommand` the name of a program. */
  command: string;
  args?: readonly string[];
  isCommand?: boolean;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Stops the process and all that it started. */
  signal: AbortSignal;
  /** « La construction de l’administration » */
  subject: string;
  /** File that gets the output when it fails. */
  logFile: string;
  onMessage?: (message: Message) => void;
}

/**
 * Runs a process to its end. Its output is kept for the case it fails.
 *
 * @throws {StartProblem} what the process itself said, or where its output is
 */
export async function runOnce(once: Once): Promise<void> {
  once.signal.throwIfAborted();
  let problem: Problem | undefined;
  const { code, output } = await runToEnd(once, (message) => {
    if (message.type === 'problem') problem = message;
    else once.onMessage?.(message);
  });
  once.signal.throwIfAborted();
  if (code === 0) return;
  if (problem !== undefined) throw toldProblem(problem);
  if (isDiskFull(output)) throw diskFull();
  await mkdir(dirname(once.logFile), { recursive: true });
  await writeFile(once.logFile, output);
  throw new StartProblem(`${once.subject} a échoué\u00a0:`, {
    code: 'step-failed',
    remedy: `le détail est dans ${once.logFile}.`,
  });
}

function runToEnd(
  { command, args = [], isCommand = false, cwd, env, signal }: Once,
  onMessage: (message: Message) => void,
): Promise<{ code: number | null; output: string }> {
  const nodeArgs = isCommand
    ? [join(import.meta.dirname, 'guard.ts'), command, ...args]
    : [...PRELOADS, command, ...args];
  return new Promise((resolve, reject) => {
    const child = startChild(nodeArgs, { cwd, env, onMessage });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code, output });
    });
  });
}
