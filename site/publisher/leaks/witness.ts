import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answers } from '../content-store/reader.ts';

/** How long the process waits for the next page before its memory is given back. */
const IDLE_MS = 30_000;

/** How long a page may take, the start of the process included: half a second, and much more on a machine that is short of everything. */
const PATIENCE_MS = 30_000;

const PROGRAM = fileURLToPath(new URL('./witness-program.ts', import.meta.url));

/** What the process is asked. */
export interface WitnessTask {
  distFolder: string;
  address: string;
  /** All that the template is to be told. */
  answers: Answers;
}

/** What the process answers. */
export type Testimony = { bytes: Uint8Array } | { problem: string };

/** It is told what to show, and nothing else: not even what Next's types promise of an environment. */
const NO_ENVIRONMENT = {} as NodeJS.ProcessEnv;

const SILENCE: Testimony = { problem: 'le processus qui compare s’est arrêté.' };

export interface WitnessOptions {
  /** Folder of the compiled templates. */
  distFolder: string;
  warn: (message: string) => void;
}

/**
 * Makes a page once more in a process that has nothing else: the templates, and the public answers that the page was
 * made from. No secret was ever there, so that what its page says gives none away. Started when something is in doubt,
 * which is rare, and ended when nothing has been for a while.
 */
export class Witness {
  readonly #options: WitnessOptions;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: WitnessOptions) {
    this.#options = options;
  }

  /** The bytes of an address; undefined when they could not be made, which is said. */
  render(address: string, answers: Answers): Promise<Uint8Array | undefined> {
    const testimony = this.#turn.then(async () => {
      clearTimeout(this.#idle);
      const task = { distFolder: this.#options.distFolder, address, answers };
      // One that died may have been ended for its memory: another one is asked, once.
      const answer = (await this.#ask(task)) ?? (await this.#ask(task)) ?? SILENCE;
      this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
      if ('bytes' in answer) return answer.bytes;
      this.#options.warn(`La page ${address} n’a pas pu être comparée à ce qui est public\u00a0: ${answer.problem}`);
      return undefined;
    });
    this.#turn = testimony;
    return testimony;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#idle);
    const child = this.#child;
    if (child === undefined) return;
    const exit = once(child, 'exit');
    this.#end();
    await exit;
  }

  /** @returns undefined when the process dies */
  async #ask(task: WitnessTask): Promise<Testimony | undefined> {
    if (this.#isClosed) return undefined;
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      // One that does not answer any more is ended, and answers by that.
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      const answer = (testimony?: Testimony) => {
        clearTimeout(late);
        child.off('message', answer).off('exit', onEnd).off('error', onEnd);
        resolve(testimony);
      };
      const onEnd = () => answer();
      // Sent by `witness-program.ts`.
      child.on('message', answer).on('exit', onEnd).on('error', onEnd);
      child.send(task);
    });
  }

  #start(): ChildProcess {
    const child = fork(PROGRAM, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
      env: NO_ENVIRONMENT,
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined;
    });
    // Followed by its exit, which whoever waits for it is told.
    child.on('error', () => undefined);
    return child;
  }

  #end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}
