import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface ProgramOptions {
  /** Arguments of Node. Default: none, whatever ours are. */
  execArgv?: readonly string[];
  /** Ours by default. */
  env?: NodeJS.ProcessEnv;
  /** Of the system; ours by default. */
  priority?: number;
}

/** Starts a program of ours in a process of its own, with a channel that keeps maps and bytes as they are. */
export function forkProgram(program: URL, { execArgv = [], env, priority }: ProgramOptions = {}): ChildProcess {
  const child = fork(fileURLToPath(program), {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Not what the worker preloads: it lets the channel go, and a process that waits for its message would end.
    execArgv: [...execArgv],
    ...(env !== undefined && { env }),
  });
  if (child.pid !== undefined && priority !== undefined) setPriority(child.pid, priority);
  return child;
}
