import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ShareImage } from '../../src/sharing/share-image.ts';
import type { Drawer } from './share-images.ts';

/** How long a process waits for the next image before its memory is given back. */
const IDLE_MS = 20_000;

/** How long a drawing may take; it takes half a second at most. */
const PATIENCE_MS = 30_000;

const PROGRAM = fileURLToPath(new URL('./drawing-program.ts', import.meta.url));

/** What the process answers. */
export type Drawing = { png: Uint8Array } | { problem: string };

/** Systems for which the engine comes by npm. */
const PLATFORMS = ['linux x64'];

/** Who draws share images here, or undefined where the engine does not come by npm: pages then announce none. */
export function createDrawer(): Drawer | undefined {
  return PLATFORMS.includes(`${process.platform} ${process.arch}`) ? new DrawingProcess() : undefined;
}

/** Draws in a process of its own, started at the first image and ended after the last: the engine takes 100 MB and more. */
class DrawingProcess implements Drawer {
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isClosed = false;

  async draw(image: ShareImage): Promise<Uint8Array> {
    clearTimeout(this.#idle);
    // One that died may have been ended for its memory: another one is asked, once.
    const drawing = (await this.#ask(image)) ?? (await this.#ask(image));
    this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
    if (drawing === undefined) throw new Error('le processus qui dessine s’est arrêté.');
    if ('problem' in drawing) throw new Error(drawing.problem);
    return drawing.png;
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
  async #ask(image: ShareImage): Promise<Drawing | undefined> {
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
      child.send(image);
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
