import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pause } from './pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  it('has come when nobody moved', async () => {
    await new Pause(400).come();
  });

  it('comes once nobody has moved for its length', async () => {
    const pause = new Pause(400);
    const hasCome = vi.fn();
    pause.noteMove();
    void pause.come().then(hasCome);
    await vi.advanceTimersByTimeAsync(300);
    pause.noteMove();
    await vi.advanceTimersByTimeAsync(399);
    expect(hasCome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(hasCome).toHaveBeenCalledOnce();
  });
});
