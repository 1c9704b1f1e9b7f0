import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Message } from './messages.ts';
import { formatElapsed } from './elapsed.ts';
import { PRELOADS } from './preloads.ts';
import { startChild } from './start-child.ts';

export interface SupervisedOptions {
  /** Name that its lines begin with. */
  name: string;
  /** Module to run on Node. */
  module: string;
  /** Its arguments, asked for at each start. */
  args?: () => readonly string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Shows a line to whoever runs the platform. */
  print: (line: string) => void;
  onMessage?: (message: Message) => void;
  onStart?: (pid: number) => void;
  /** After each death that was not asked for; `deaths` counts those in a row. */
  onDeath?: (reason: string, deaths: number) => void;
  delays?: Partial<Delays>;
}

/** Milliseconds. */
interface Delays {
  /** Before the first restart; doubled at each death in a row. */
  first: number;
  longest: number;
  /** A process that lived this long has recovered: the next death counts as the first. */
  recovery: number;
  /** Between the request to stop and the end by force. */
  grace: number;
}

const DELAYS: Delays = { first: 500, longest: 30_000, recovery: 60_000, grace: 10_000 };

export interface Supervised {
  /** Stops the process and all that it started; resolves once it is gone. */
  stop(): Promise<void>;
}

/** Keeps a process running: started now, and again whenever it dies, after a delay that grows. */
export function supervise(options: SupervisedOptions): Supervised {
  const delays = { ...DELAYS, ...options.delays };
  let child: ChildProcess | undefined;
  let restart: NodeJS.Timeout | undefined;
  let isStopping = false;
  let deaths = 0;
  let announceStopped: () => void = () => undefined;

  const start = () => {
    const startedAt = Date.now();
    const current = launch(options);
    child = current;
    let reason: string | undefined;
    current.once('error', (error) => {
      reason = error.message; // Could not be started: there is no `exit` then.
      if (current.pid === undefined) onEnd();
    });
    current.once('exit', (code, signal) => {
      reason = signal ? `signal ${signal}` : `code ${code ?? '?'}`;
      onEnd();
    });
    const onEnd = () => {
      child = undefined;
      killGroup(current, 'SIGKILL'); // What it had started and left.
      if (isStopping) {
        announceStopped();
        return;
      }
      deaths = Date.now() - startedAt > delays.recovery ? 1 : deaths + 1;
      const delay = Math.min(delays.first * 2 ** (deaths - 1), delays.longest);
      options.print(
        `[${options.name}] s’est arrêté (${reason ?? '?'})\u00a0: nouveau démarrage dans ${formatElapsed(delay)}.`,
      );
      restart = setTimeout(start, delay);
      options.onDeath?.(reason ?? '?', deaths);
    };
    if (current.pid !== undefined) {
      if (deaths > 0) options.print(`[${options.name}] est redémarré (processus ${current.pid}).`);
      options.onStart?.(current.pid);
    }
  };

  start();
  return {
    stop() {
      isStopping = true;
      clearTimeout(restart);
      const current = child;
      if (!current) return Promise.resolve();
      return new Promise((resolve) => {
        const force = setTimeout(() => {
          options.print(`[${options.name}] ne s’arrête pas\u00a0: il est arrêté de force.`);
          killGroup(current, 'SIGKILL');
        }, delays.grace);
        announceStopped = () => {
          clearTimeout(force);
          resolve();
        };
        current.kill('SIGTERM');
      });
    },
  };
}

function launch({ name, module, args = () => [], env, cwd, print, onMessage }: SupervisedOptions): ChildProcess {
  const child = startChild([...PRELOADS, module, ...args()], {
    cwd,
    env,
    onMessage: (message) => onMessage?.(message),
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim()) print(`[${name}] ${line}`);
    });
  }
  return child;
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group.
  }
}
