import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { hasCode } from 'runtime/error-code';

/** What /proc says of processes (Linux). A process that is gone uses nothing. */

/** Clock ticks of /proc a second: the same on every Linux of today. */
const TICKS_PER_SECOND = 100;

/** Processor time used so far, in milliseconds, to 10 ms. */
export function cpuMsOf(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)) * 1000) / TICKS_PER_SECOND;
}

/** Processor time used so far by the threads that live, in milliseconds, to the microsecond: for short pieces of work. */
export function threadsCpuMsOf(pid: number): number {
  const threads = ifThere(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const nanoseconds = threads.map((thread) =>
    Number(ifThere(() => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'))?.split(' ')[0] ?? 0),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** Resident memory in megabytes: now, and at its highest. */
export function memoryOf(pid: number): { nowMb: number; peakMb: number } {
  const status = ifThere(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  const megabytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1000;
  return { nowMb: megabytes('VmRSS'), peakMb: megabytes('VmHWM') };
}

/** A process started by the one that is watched. */
export interface ChildUse {
  command: string;
  cpuMs: number;
  peakMb: number;
}

/** Looks from time to time at a process, at those it starts, and at the load of the machine. */
export class ProcessWatch {
  readonly #pid: number;
  readonly #timer: NodeJS.Timeout;
  readonly #children = new Map<number, ChildUse>();
  readonly #loads: number[] = [];

  constructor(pid: number) {
    this.#pid = pid;
    this.#timer = setInterval(() => {
      this.look();
    }, LOOK_MS);
    this.look();
  }

  look(): void {
    this.#loads.push(loadavg()[0] ?? 0);
    for (const pid of descendantsOf(this.#pid)) {
      const cpuMs = cpuMsOf(pid);
      const { peakMb } = memoryOf(pid);
      // Gone since it was listed: what was seen of it stays.
      if (peakMb > 0) this.#children.set(pid, { command: commandOf(pid), cpuMs, peakMb });
    }
  }

  /** Every process started by the watched one, dead ones included. */
  get children(): ChildUse[] {
    return [...this.#children.values()];
  }

  /** Whether the index of every page is being built: a process of its own, by its name. */
  get isIndexing(): boolean {
    return this.#runs(INDEXER);
  }

  /** Whether share images are being drawn, or were a moment ago. */
  get isDrawing(): boolean {
    return this.#runs(DRAWER);
  }

  /** Load of the machine over a minute, at its highest. */
  get highestLoad(): number {
    return Math.max(...this.#loads);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #runs(script: string): boolean {
    return [...this.#children].some(([pid, { command }]) => command === script && statOf(pid) !== undefined);
  }
}

/** Each look costs about 5 ms: all the processes of the machine are asked for their parent. */
const LOOK_MS = 500;

/** Script that builds the index of every page. */
const INDEXER = 'background-process.ts';

/** Script that draws share images. */
const DRAWER = 'drawing-program.ts';

function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(Number(name))?.[1] ?? 0));
  }
  const found = new Set([pid]);
  // A child may have a smaller number than its parent: numbers come round again.
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

/** Fields of /proc/<pid>/stat from the state on: the name before them may hold spaces. */
function statOf(pid: number): string[] | undefined {
  return ifThere(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
    ?.split(') ')
    .at(-1)
    ?.split(' ');
}

function commandOf(pid: number): string {
  const [program = '', ...args] = (ifThere(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '').split('\0');
  // The last: modules loaded beforehand come first.
  const script = args.findLast((arg) => /\.(ts|mjs|js)$/.test(arg));
  return (script ?? program).split('/').at(-1) ?? '';
}

function ifThere<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}
