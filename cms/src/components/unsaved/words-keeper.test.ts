import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_AFTER_MS, WordsKeeper } from './words-keeper.ts';

const keep = vi.fn<(texts: object) => Promise<void>>(() => Promise.resolve());
const forget = vi.fn<() => Promise<void>>(() => Promise.resolve());
const abandon = vi.fn<() => void>();
let keeper: WordsKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  keeper = new WordsKeeper({ keep, forget, abandon });
  keeper.note({ title: 'Avant' }, false);
  return () => vi.useRealTimers();
});

describe('what is typed', () => {
  it('is kept soon after, the latest words once', async () => {
    keeper.note({ title: 'Un' }, true);
    keeper.note({ title: 'Un titre' }, true);
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS);
    expect(keep.mock.calls).toEqual([[{ opened: { title: 'Avant' }, written: { title: 'Un titre' } }]]);
  });

  it('is kept while somebody goes on typing', async () => {
    for (let typed = 0; typed < 10; typed += 1) {
      keeper.note({ title: 'a'.repeat(typed + 1) }, true);
      await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS / 2);
    }
    expect(keep.mock.calls.length).toBeGreaterThan(3);
  });

  it('is not kept any more once it was saved, nor when it was undone', async () => {
    keeper.note({ title: 'Un' }, true);
    await keeper.keepNow();
    await keeper.saved();
    expect(forget).toHaveBeenCalledTimes(1);
    keeper.note({ title: 'Un' }, false);
    keeper.note({ title: 'Deux' }, true);
    await keeper.keepNow();
    keeper.note({ title: 'Un' }, true);
    await keeper.keepNow();
    expect(forget).toHaveBeenCalledTimes(2);
  });

  it('stays kept when a save is refused, which Payload’s form takes for the end of the changes', async () => {
    keeper.note({ title: 'Un' }, true);
    keeper.note({ title: 'Un' }, false);
    await vi.advanceTimersByTimeAsync(KEPT_AFTER_MS);
    expect(keep).toHaveBeenCalledTimes(1);
    expect(abandon).not.toHaveBeenCalled();
  });

  it('is left as it was kept when something else than the editor empties the form', async () => {
    keeper.note({ title: 'Un' }, true);
    keeper.note({ title: 'Avant' }, false);
    await vi.runAllTimersAsync();
    expect(keep).toHaveBeenCalledTimes(1);
    expect(abandon).toHaveBeenCalledTimes(1);
    expect(forget).not.toHaveBeenCalled();
  });
});

describe('what the server puts in a form that nobody typed in', () => {
  it('is not kept', async () => {
    keeper.note({ title: 'Complété' }, false);
    await vi.runAllTimersAsync();
    expect(keep).not.toHaveBeenCalled();
    expect(keeper.opened).toEqual({ title: 'Complété' });
  });
});
