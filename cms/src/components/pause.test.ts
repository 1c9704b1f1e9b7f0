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

  it('counts from the end of what a move sets off', async () => {
    const clock = vi.spyOn(performance, 'now');
    const pause = new Pause(400);
    const hasCome = vi.fn();
    clock.mockReturnValue(0);
    pause.noteMove();
    // The page was busy with the move all this time.
    clock.mockReturnValue(500);
    void pause.come().then(hasCome);
    await vi.advanceTimersByTimeAsync(1);
    expect(hasCome).not.toHaveBeenCalled();
    clock.mockReturnValue(1000);
    await vi.advanceTimersByTimeAsync(500);
    expect(hasCome).toHaveBeenCalledOnce();
    clock.mockRestore();
  });
});
