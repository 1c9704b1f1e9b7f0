import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ShareImage } from '../../src/sharing/share-image.ts';
import type { MadeRendition, RenditionRequest } from '../renditions/make-rendition.ts';

/** How long a process waits for the next drawing before its memory is given back. */
const IDLE_MS = 20_000;

/** How long a drawing may take: half a second, and a few for an archive of a hundred pictures. */
const PATIENCE_MS = 30_000;

const PROGRAM = fileURLToPath(new URL('./drawing-program.ts', import.meta.url));

/** Draws share images and makes renditions, one at a time. */
export interface Drawer {
  /** @returns a PNG */
  draw: (image: ShareImage) => Promise<Uint8Array>;
  make: (request: RenditionRequest) => Promise<MadeRendition>;
  close: () => Promise<void>;
}

/** What the process is asked. */
export type DrawingTask = { kind: 'share image'; image: ShareImage } | { kind: 'rendition'; request: RenditionRequest };

/** What the process answers. */
export type Drawing = { png: Uint8Array } | { made: MadeRendition } | { problem: string };

/** Systems for which the engine comes by npm. */
const PLATFORMS = ['linux x64'];

/** Who draws here, or undefined where the engine does not come by npm: pages then announce no images and offer no renditions. */
export function createDrawer(): Drawer | undefined {
  return PLATFORMS.includes(`${process.platform} ${process.arch}`) ? new DrawingProcess() : undefined;
}

/** Draws in a process of its own, started at the first drawing and ended after the last: the engine takes 100 MB and more. */
class DrawingProcess implements Drawer {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;
  #turn: Promise<unknown> = Promise.resolve();

  async draw(image: ShareImage): Promise<Uint8Array> {
    const drawing = await this.#inTurn({ kind: 'share image', image });
    if (!('png' in drawing)) throw new Error('le processus qui dessine a répondu autre chose qu’une image.');
    return drawing.png;
  }

  async make(request: RenditionRequest): Promise<MadeRendition> {
    const drawing = await this.#inTurn({ kind: 'rendition', request });
    if (!('made' in drawing)) throw new Error('le processus qui dessine a répondu autre chose qu’un fichier.');
    return drawing.made;
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

  /** Asks once what was asked before is answered. Rejects with what the process says went wrong. */
  #inTurn(task: DrawingTask): Promise<Exclude<Drawing, { problem: string }>> {
    const drawing = this.#turn.then(async () => {
      clearTimeout(this.#idle);
      // One that died may have been ended for its memory: another one is asked, once.
      const answer = (await this.#ask(task)) ?? (await this.#ask(task));
      this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
      if (answer === undefined) throw new Error('le processus qui dessine s’est arrêté.');
      if ('problem' in answer) throw new Error(answer.problem);
      return answer;
    });
    this.#turn = drawing.catch(() => undefined);
    return drawing;
  }

  /** @returns undefined when the process dies */
  async #ask(task: DrawingTask): Promise<Drawing | undefined> {
    if (this.#isClosed) return undefined;
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      // One that does not answer any more is ended, and answers by that.
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      const answer = (drawing?: Drawing) => {
        clearTimeout(late);
        child.off('message', answer).off('exit', onEnd).off('error', onEnd);
        resolve(drawing);
      };
      const onEnd = () => answer();
      // Sent by `drawing-program.ts`.
      child.on('message', answer).on('exit', onEnd).on('error', onEnd);
      child.send(task);
    });
  }

  #start(): ChildProcess {
    const child = fork(PROGRAM, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Not what the worker preloads: it lets the channel go, and a process that waits for its message would end.
      execArgv: [],
    });
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
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
