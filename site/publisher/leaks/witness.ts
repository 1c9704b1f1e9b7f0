import type { Answers } from '../content-store/reads.ts';
import { TaskProcess } from '../task-process.ts';

/** How long the process waits for the next page before its memory is given back. */
const IDLE_MS = 30_000;

/** How long a page may take, the start of the process included: half a second, and much more on a machine that is short of everything. */
const PATIENCE_MS = 30_000;

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
  readonly #process = new TaskProcess<WitnessTask, Testimony>({
    program: new URL('./witness-program.ts', import.meta.url),
    idleMs: IDLE_MS,
    patienceMs: PATIENCE_MS,
    env: NO_ENVIRONMENT,
  });

  constructor(options: WitnessOptions) {
    this.#options = options;
  }

  /** The bytes of an address; undefined when they could not be made, which is said. */
  async render(address: string, answers: Answers): Promise<Uint8Array | undefined> {
    const { distFolder, warn } = this.#options;
    const testimony = (await this.#process.ask({ distFolder, address, answers })) ?? SILENCE;
    if ('bytes' in testimony) return testimony.bytes;
    warn(`La page ${address} n’a pas pu être comparée à ce qui est public\u00a0: ${testimony.problem}`);
    return undefined;
  }

  close(): Promise<void> {
    return this.#process.close();
  }
}
