import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Mutex } from 'runtime/mutex';
import { forkProgram, type ProgramOptions } from 'runtime/fork-program';

interface TaskProcessOptions extends Pick<ProgramOptions, 'env' | 'priority'> {
  /** Answers each task by one message. */
  program: URL;
  /** How long it waits for the next task before its memory is given back. */
  idleMs: number;
  /** How long a task may take, the start of the process included. */
  patienceMs: number;
}

/**
 * A program in a process of its own, that is asked one task at a time: started at the first, ended when nothing was
 * asked for a while. One that does not answer any more is ended.
 */
export class TaskProcess<Task extends object, Answer> {
  readonly #options: TaskProcessOptions;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;
  readonly #mutex = new Mutex();

  constructor(options: TaskProcessOptions) {
    this.#options = options;
  }

  /** Asks once what was asked before is answered. @returns undefined when the process dies, twice, or is closed */
  ask(task: Task): Promise<Answer | undefined> {
    return this.#mutex.run(async () => {
      clearTimeout(this.#idle);
      // One that died may have been ended for its memory: another one is asked, once.
      const answered = (await this.#askOnce(task)) ?? (await this.#askOnce(task));
      this.#idle = setTimeout(() => this.#end(), this.#options.idleMs).unref();
      return answered;
    });
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

  async #askOnce(task: Task): Promise<Answer | undefined> {
    if (this.#isClosed) return undefined;
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      const late = setTimeout(() => child.kill('SIGKILL'), this.#options.patienceMs);
      const settle = (answer?: Answer) => {
        clearTimeout(late);
        child.off('message', settle).off('exit', onEnd).off('error', onEnd);
        resolve(answer);
      };
      const onEnd = () => settle();
      child.on('message', settle).on('exit', onEnd).on('error', onEnd);
      child.send(task);
    });
  }

  #start(): ChildProcess {
    const child = forkProgram(this.#options.program, this.#options);
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
