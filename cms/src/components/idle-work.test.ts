import { expect, it } from 'vitest';
import { IdleWork } from './idle-work.ts';

const DEADLINE = { didTimeout: false, timeRemaining: () => 1 };

/** A browser that is idle when the test says so. */
function busyBrowser() {
  const waiting = new Map<number, IdleRequestCallback>();
  let handles = 0;
  return {
    requestIdleCallback: (callback: IdleRequestCallback) => {
      handles += 1;
      waiting.set(handles, callback);
      return handles;
    },
    cancelIdleCallback: (handle: number) => void waiting.delete(handle),
    rest: () => {
      for (const [handle, callback] of [...waiting]) {
        waiting.delete(handle);
        callback(DEADLINE);
      }
    },
  };
}

it('is done when the browser is idle, once', () => {
  const browser = busyBrowser();
  const work = new IdleWork(browser);
  const done: string[] = [];
  work.request(() => done.push('a'));
  expect(done).toEqual([]);
  browser.rest();
  work.doNow();
  expect(done).toEqual(['a']);
});

it('is done at once and in order when asked, and not again', () => {
  const browser = busyBrowser();
  const work = new IdleWork(browser);
  const done: string[] = [];
  for (const name of ['a', 'b']) work.request(() => done.push(name));
  work.doNow();
  browser.rest();
  expect(done).toEqual(['a', 'b']);
});

it('is not done when it was given up', () => {
  const browser = busyBrowser();
  const work = new IdleWork(browser);
  const done: string[] = [];
  work.cancel(work.request(() => done.push('a')));
  work.doNow();
  browser.rest();
  expect(done).toEqual([]);
});
