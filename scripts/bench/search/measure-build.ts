import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from 'runtime/settings';
import { cpuMsOf, memoryOf, ProcessWatch } from '../measure/processes.ts';

/** What building an index from nothing takes. */
export interface BuildUse {
  ms: number;
  /** Processor time of all its processes. */
  cpuMs: number;
  /** Memory of all its processes at their highest, in megabytes. */
  peakMb: number;
}

/** Runs a module in a process of its own and measures it, with all that it starts. */
export async function measureBuild(module: string, args: readonly string[], signal: AbortSignal): Promise<BuildUse> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [module, ...args], {
    env: childEnvironment({}),
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const pid = child.pid ?? 0;
  const watch = new ProcessWatch(pid);
  let own = { cpuMs: 0, peakMb: 0 };
  // Read until it ends: nothing of a process stays in /proc.
  const timer = setInterval(() => {
    const { peakMb } = memoryOf(pid);
    if (peakMb > 0) own = { cpuMs: cpuMsOf(pid), peakMb };
  }, LOOK_MS);
  try {
    const [code] = await exited;
    if (code !== 0) throw new Error(`${module} s’est arrêté (code ${String(code)}).`);
    const ms = performance.now() - startedAt;
    const all = [own, ...watch.children];
    const total = (of: (use: typeof own) => number) => all.reduce((sum, use) => sum + of(use), 0);
    return { ms, cpuMs: total(({ cpuMs }) => cpuMs), peakMb: total(({ peakMb }) => peakMb) };
  } finally {
    clearInterval(timer);
    watch.stop();
  }
}

const LOOK_MS = 100;
