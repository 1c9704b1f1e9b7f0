import { expect, it } from 'vitest';
import { pause } from './pause.ts';

it('ends with its time, or with the signal', async () => {
  const abort = new AbortController();
  await pause(1, abort.signal);
  const startedAt = performance.now();
  const long = pause(60_000, abort.signal);
  abort.abort();
  await long;
  await pause(60_000, abort.signal);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});
