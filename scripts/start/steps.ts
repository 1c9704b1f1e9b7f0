import type { WriteStream } from 'node:tty';
import { formatElapsed, progressBar } from './elapsed.ts';

/** Tells how far a step is. `total` 0: not known. */
export type ReportProgress = (done: number, total: number) => void;

/** Shows named steps, several at a time, with their elapsed time. */
export interface Steps {
  /** Runs `work` as a named step. */
  run: <T>(name: string, work: (report: ReportProgress) => Promise<T>) => Promise<T>;
  /** Writes a line above the steps under way. */
  print: (line: string) => void;
  /** Removes what is drawn, at the end: the steps that end later are not shown. */
  end: () => void;
}

interface Step {
  name: string;
  startedAt: number;
  done: number;
  total: number;
}

/** On a terminal, the steps under way are redrawn in place; elsewhere each is a line at its end, and every ten seconds. */
export function createSteps(stream: WriteStream | NodeJS.WritableStream, { isTerminal = false } = {}): Steps {
  const active = new Set<Step>();
  let drawnLines = 0;
  let timer: NodeJS.Timeout | undefined;
  let hasEnded = false;

  const erase = () => {
    if (drawnLines > 0) stream.write(`\u001b[${drawnLines}A\u001b[J`);
    drawnLines = 0;
  };
  const draw = () => {
    erase();
    if (!isTerminal) return;
    const width = 'columns' in stream ? stream.columns : 80;
    for (const step of active) stream.write(`${describe(step, '●').slice(0, width - 1)}\n`);
    drawnLines = active.size;
  };
  const print = (line: string) => {
    erase();
    stream.write(`${line}\n`);
    draw();
  };
  const tick = () => {
    if (isTerminal) draw();
    else for (const step of active) print(describe(step, '…'));
  };
  const finish = (step: Step, mark: string) => {
    active.delete(step);
    if (hasEnded) return;
    print(`${mark} ${step.name} (${formatElapsed(Date.now() - step.startedAt)})`);
    if (active.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };

  return {
    print,
    async run(name, work) {
      const step: Step = { name, startedAt: Date.now(), done: 0, total: 0 };
      active.add(step);
      timer ??= setInterval(tick, isTerminal ? 100 : 10_000);
      draw();
      try {
        const result = await work((done, total) => Object.assign(step, { done, total }));
        finish(step, '✔');
        return result;
      } catch (error) {
        finish(step, '✘');
        throw error;
      }
    },
    end() {
      hasEnded = true;
      clearInterval(timer);
      active.clear();
      erase();
    },
  };
}

function describe({ name, startedAt, done, total }: Step, mark: string): string {
  const elapsed = Date.now() - startedAt;
  const progress = total > 0 && elapsed > 2000 ? ` ${progressBar(done, total)}` : '';
  return `${mark} ${name}${progress} (${formatElapsed(elapsed)})`;
}
