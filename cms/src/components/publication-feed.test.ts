import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PublicationFeed } from './publication-feed.ts';
import type { PublicationRow } from './publication-sentence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the feed of a publication', () => {
  it('asks every second while the row changes', async () => {
    let version = 0;
    const { read, feed } = feedOf(() => ({ id: 1, status: 'updating', updatedAt: String((version += 1)) }));
    feed.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(10_500);
    expect(read).toHaveBeenCalledTimes(11);
    expect(feed.latest()?.updatedAt).toBe('11');
  });

  it('asks more and more rarely when nothing changes', async () => {
    const { read, feed } = feedOf(() => ({ id: 1, status: 'online', updatedAt: 'same' }));
    feed.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read.mock.calls.length).toBeLessThan(80);
  });

  it('does not press a queue that nobody serves, nor an embargo of days', async () => {
    for (const message of [null, 'Sous embargo']) {
      const { read, feed } = feedOf(() => ({ id: 1, status: 'queued', message, updatedAt: 'same' }));
      feed.subscribe(() => undefined);
      await vi.advanceTimersByTimeAsync(600_000);
      expect(read.mock.calls.length).toBeLessThan(80);
    }
  });

  it('asks once for all that show it, and no more once they are gone', async () => {
    const { read, feed } = feedOf(() => null);
    const ends = [feed.subscribe(() => undefined), feed.subscribe(() => undefined)];
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(1);
    for (const end of ends) end();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('asks at once when something was done', async () => {
    const { read, feed } = feedOf(() => null);
    feed.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    feed.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('keeps what is known while the server is away', async () => {
    let answer: PublicationRow | undefined = { id: 1, status: 'online' };
    const { feed } = feedOf(() => answer);
    feed.subscribe(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    answer = undefined;
    feed.refresh();
    await vi.advanceTimersByTimeAsync(0);
    expect(feed.latest()).toEqual({ id: 1, status: 'online' });
  });
});

function feedOf(answer: () => PublicationRow | null | undefined) {
  const read = vi.fn(() => Promise.resolve(answer()));
  return { read, feed: new PublicationFeed(read) };
}
