import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PROGRAM = path.resolve(import.meta.dirname, 'children/worker.ts');

const QUICK_IMPORTS = path.resolve(import.meta.dirname, '../../scripts/start/quick-imports.ts');

const WITHOUT_RIGHTS = ['--bounding-set=-dac_override', '--inh-caps=-dac_override'];

/** The worker of the platform as a process, standing by until it is started. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #output: string[] = [];
  readonly #exit: Promise<unknown>;

  /**
   * @param options.preload module to be loaded before all others
   * @param options.obeysModes whether closed folders are closed to it even when the tests run as root
   */
  constructor(
    env: NodeJS.ProcessEnv,
    { preload, obeysModes = false }: { preload?: string; obeysModes?: boolean } = {},
  ) {
    const preloads = [...(preload === undefined ? [] : [preload]), QUICK_IMPORTS].flatMap((file) => ['--import', file]);
    const isAboveModes = obeysModes && process.getuid?.() === 0;
    this.#child = fork(PROGRAM, [], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: preloads,
      // The administrator of the system writes where nobody may, unless that right is taken away.
      ...(isAboveModes && { execPath: 'setpriv', execArgv: [...WITHOUT_RIGHTS, process.execPath, ...preloads] }),
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()));
    }
    this.#exit = once(this.#child, 'exit');
  }

  start(): void {
    this.#child.send('go');
  }

  /** Resolves once the site agrees with the CMS, and the queue is being worked on. */
  async ready(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#child.on('message', ({ type }: { type: string }) => {
        if (type === 'ready') resolve();
      });
      void this.#exit.then(() => {
        reject(new Error(`The worker stopped before it was ready:\n${this.said}`));
      });
    });
  }

  /** All that it wrote. */
  get said(): string {
    return this.#output.join('');
  }

  /** As a power cut would: nothing of it runs any more. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#exit;
  }

  /** As the platform does when it stops. */
  async stop(): Promise<void> {
    this.#child.kill('SIGTERM');
    await this.#exit;
  }
}
