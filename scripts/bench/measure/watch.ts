import { setTimeout as wait } from 'node:timers/promises';

/** Something that a reader must come to see. */
export interface Expectation<Measure extends string = string> {
  measure: Measure;
  /** Asks over HTTP whether it is so now. */
  isMet: () => Promise<boolean>;
}

/** Between two questions: the machine has publications to do. */
const PAUSE_MS = 2;

/**
 * Waits for expectations, stage after stage; within a stage they are asked in turn, one question at a time. What is of
 * most interest stands alone in the first stage, and is then known to 2 or 3 ms.
 *
 * @returns for each, the milliseconds from `since` (on the clock of `performance.now()`) until it was seen
 * @throws when one is not met in time
 */
export async function watch<Measure extends string>(
  stages: readonly (readonly Expectation<Measure>[])[],
  { since, patienceMs }: { since: number; patienceMs: number },
): Promise<Map<Measure, number>> {
  const seen = new Map<Measure, number>();
  for (const stage of stages) {
    let waiting = [...stage];
    while (waiting.length > 0) {
      for (const { measure, isMet } of waiting) {
        if (await isMet()) seen.set(measure, performance.now() - since);
        await wait(PAUSE_MS);
      }
      waiting = waiting.filter(({ measure }) => !seen.has(measure));
      if (waiting.length > 0 && performance.now() - since > patienceMs) {
        const names = waiting.map(({ measure }) => measure).join(', ');
        throw new Error(`Rien de nouveau après ${Math.round(patienceMs / 1000)}\u00a0s\u00a0: ${names}.`);
      }
    }
  }
  return seen;
}

/**
 * Makes sure that none of the expectations is met before the change: there would be nothing to measure.
 *
 * @throws naming the one that is
 */
export async function expectNotYet(stages: readonly (readonly Expectation[])[]): Promise<void> {
  for (const { measure, isMet } of stages.flat()) {
    if (await isMet())
      throw new Error(`Il n’y a rien à mesurer\u00a0: «\u00a0${measure}\u00a0» est déjà là avant le changement.`);
  }
}
