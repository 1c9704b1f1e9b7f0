import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseMessage } from '../../start/messages.ts';
import { StartProblem } from '../../start/problem.ts';
import { ROOT } from '../../start/root.ts';

/** The platform as `npm start` runs it: admin, worker and static server, each in its process. */
export interface RunningPlatform {
  /** Number of the worker's process, and when it was started, in milliseconds since 1970. */
  worker: { pid: number; startedAt: number };
  /** When the worker said that everything is published, in milliseconds since 1970. */
  publishedAt: number;
  /** All that the platform has said. */
  output: () => string;
  stop: () => Promise<void>;
}

/** @throws {StartProblem} with the platform's own words */
export async function startPlatform(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<RunningPlatform> {
  const child = fork(join(ROOT, 'scripts/start.ts'), [], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const exited = once(child, 'exit');
  let output = '';
  let publishedAt = NaN;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      // The platform waits for more before it says that it is started: the admin, for one.
      if (Number.isNaN(publishedAt) && output.includes(PUBLISHED)) publishedAt = Date.now();
    });
  }
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  signal.addEventListener('abort', () => void stop());
  let worker = { pid: 0, startedAt: 0 };
  await new Promise<void>((resolve, reject) => {
    child.on('message', (value) => {
      const message = parseMessage(value);
      if (message?.type === 'process' && message.name === 'worker')
        worker = { pid: message.pid, startedAt: Date.now() };
      if (message?.type === 'started') resolve();
    });
    child.once('exit', () => {
      reject(new StartProblem(`La plateforme ne démarre pas\u00a0:\n${output}`));
    });
  });
  return { worker, publishedAt, output: () => output, stop };
}

/** First words of the worker once the whole site is online. */
const PUBLISHED = '[worker] Site publié';
