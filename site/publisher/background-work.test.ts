import { describe, expect, it } from 'vitest';
import { BackgroundWork, type BackgroundTask } from './background-work.ts';

/** A task whose pages are made here, six at a time. */
function taskOf(addresses: readonly string[], more: Partial<BackgroundTask> = {}) {
  const pending = new Set(addresses);
  const slices: string[][] = [];
  const warnings: string[] = [];
  const task: BackgroundTask = {
    pending: {
      has: (address) => pending.has(address),
      get inOrder() {
        return [...pending];
      },
    },
    makeHere: (slice) => {
      slices.push([...slice]);
      for (const address of slice) pending.delete(address);
      return Promise.resolve({ written: [...slice], failures: [] });
    },
    version: () => '0',
    take: () => Promise.resolve({ written: [], failures: [] }),
    finish: () => Promise.resolve({ removed: ['/retire/'], heldBack: [] }),
    renderPoolFrom: Infinity,
    createRenderPool: () => {
      throw new Error('Too few pages for a render pool.');
    },
    today: () => '2025-03-11',
    removeLeftovers: () => undefined,
    warn: (message) => warnings.push(message),
    ...more,
  };
  return { task, pending, slices, warnings };
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `/page-${String(index)}/`);

describe('BackgroundWork', () => {
  it('does nothing, at once, when it was not started', async () => {
    const { task } = taskOf(numbered(3));
    expect(await new BackgroundWork(task).settled()).toMatchObject({ written: [], removed: [] });
  });

  it('makes what is pending in small slices, tells how far it is, and ends with the removals', async () => {
    const { task, slices } = taskOf(numbered(14));
    const work = new BackgroundWork(task);
    work.start();
    const progress: [number, number][] = [];
    const report = await work.settled((done, total) => progress.push([done, total]));
    expect(slices.map(({ length }) => length)).toEqual([6, 6, 2]);
    expect(progress).toEqual([
      [6, 14],
      [12, 14],
      [14, 14],
    ]);
    expect(report).toMatchObject({ written: numbered(14), removed: ['/retire/'] });
  });

  it('takes in what becomes pending meanwhile, even at the very end', async () => {
    let isFirst = true;
    const { task, pending } = taskOf(numbered(2), {
      finish: () => {
        if (isFirst) pending.add('/tard/');
        isFirst = false;
        return Promise.resolve({ removed: [], heldBack: [] });
      },
    });
    const work = new BackgroundWork(task);
    work.start();
    expect((await work.settled()).written).toContain('/tard/');
    expect(pending.size).toBe(0);
  });

  it('tries a page that fails once in a run, and says which', async () => {
    const failure = { address: '/page-0/', reason: 'gabarit' };
    let calls = 0;
    const { task } = taskOf(['/page-0/'], {
      makeHere: () => {
        calls += 1;
        return Promise.resolve({ written: [], failures: [failure] });
      },
    });
    const work = new BackgroundWork(task);
    work.start();
    expect((await work.settled()).failures).toEqual([failure]);
    expect(calls).toBe(1);
  });

  it('fails for who waits, with a warning, when the disk takes nothing', async () => {
    const { task, warnings } = taskOf(numbered(1), { makeHere: () => Promise.reject(new Error('ENOSPC')) });
    const work = new BackgroundWork(task);
    work.start();
    await expect(work.settled()).rejects.toThrow('ENOSPC');
    expect(warnings[0]).toContain('Nouvel essai');
    await work.stop();
  });
});
