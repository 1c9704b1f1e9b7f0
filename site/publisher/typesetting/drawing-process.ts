import { constants } from 'node:os';
import type { ShareImage } from '../../src/metadata/share-image.ts';
import type { MadeDerivedFile } from '../derived-files/made-derived-file.ts';
import type { DerivedFileRequest } from '../derived-files/make-derived-file.ts';
import { TaskProcess } from '../task-process.ts';

/** How long a process waits for the next drawing before its memory is given back. */
const IDLE_MS = 20_000;

/** How long a drawing may take: half a second, and a few for an archive of a hundred pictures. */
const PATIENCE_MS = 30_000;

/** Draws share images and makes derived files, one at a time. */
export interface Drawer {
  /** @returns a PNG */
  draw: (image: ShareImage) => Promise<Uint8Array>;
  make: (request: DerivedFileRequest) => Promise<MadeDerivedFile>;
  close: () => Promise<void>;
}

/** What the process is asked. */
export type DrawingTask =
  { kind: 'share image'; image: ShareImage } | { kind: 'derived-file'; request: DerivedFileRequest };

/** What the process answers. */
export type Drawing = { png: Uint8Array } | { made: MadeDerivedFile } | { problem: string };

/** Systems for which the engine comes by npm. */
const PLATFORMS = ['linux x64'];

/** Who draws here, or undefined where the engine does not come by npm: pages then announce no images and offer no derived files. */
export function createDrawer(): Drawer | undefined {
  return PLATFORMS.includes(`${process.platform} ${process.arch}`) ? new DrawingProcess() : undefined;
}

/** Draws in a process of its own, started at the first drawing and ended after the last: the engine takes 100 MB and more. */
class DrawingProcess implements Drawer {
  readonly #process = new TaskProcess<DrawingTask, Drawing>({
    program: new URL('./drawing-program.ts', import.meta.url),
    idleMs: IDLE_MS,
    patienceMs: PATIENCE_MS,
    priority: constants.priority.PRIORITY_LOW,
  });

  async draw(image: ShareImage): Promise<Uint8Array> {
    const drawing = await this.#answerTo({ kind: 'share image', image });
    if (!('png' in drawing)) throw new Error('le processus qui dessine a répondu autre chose qu’une image.');
    return drawing.png;
  }

  async make(request: DerivedFileRequest): Promise<MadeDerivedFile> {
    const drawing = await this.#answerTo({ kind: 'derived-file', request });
    if (!('made' in drawing)) throw new Error('le processus qui dessine a répondu autre chose qu’un fichier.');
    return drawing.made;
  }

  close(): Promise<void> {
    return this.#process.close();
  }

  /** Rejects with what the process says went wrong. */
  async #answerTo(task: DrawingTask): Promise<Exclude<Drawing, { problem: string }>> {
    const answer = await this.#process.ask(task);
    if (answer === undefined) throw new Error('le processus qui dessine s’est arrêté.');
    if ('problem' in answer) throw new Error(answer.problem);
    return answer;
  }
}
