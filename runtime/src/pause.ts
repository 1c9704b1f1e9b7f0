import { setTimeout as wait } from 'node:timers/promises';

/** Waits for some time, or until the signal is given, which is no error. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
