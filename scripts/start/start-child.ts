import { spawn, type ChildProcess } from 'node:child_process';
import { parseMessage, type Message } from './messages.ts';

export interface ChildOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  onMessage: (message: Message) => void;
}

/**
 * Starts Node in a process of its own, whose output is ours to read and which tells us messages. It leads its own process
 * group: all that it started can be stopped at once, and Ctrl-C in the terminal reaches us alone.
 */
export function startChild(args: readonly string[], { cwd, env, onMessage }: ChildOptions): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  child.on('message', (value) => {
    const message = parseMessage(value);
    if (message) onMessage(message);
  });
  return child;
}
