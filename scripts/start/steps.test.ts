import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { createSteps } from './steps.ts';

describe('createSteps', () => {
  it('writes each step once, at its end, where lines cannot be redrawn', async () => {
    const { stream, text } = capture();
    const steps = createSteps(stream);
    await steps.run('Compilation', () => Promise.resolve());
    await expect(steps.run('Publication', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(text()).toBe('✔ Compilation (0,0\u00a0s)\n✘ Publication (0,0\u00a0s)\n');
  });

  it('says every ten seconds that a step goes on, with its progress', async () => {
    vi.useFakeTimers();
    const { stream, text } = capture();
    const done = createSteps(stream).run('Publication', async (report) => {
      report(5, 10);
      await new Promise((resolve) => setTimeout(resolve, 25_000));
    });
    await vi.advanceTimersByTimeAsync(25_000);
    vi.useRealTimers();
    await done;
    expect(text().split('\n').slice(0, -1)).toEqual([
      '… Publication ████████████░░░░░░░░░░░░ 5/10 (10\u00a0s)',
      '… Publication ████████████░░░░░░░░░░░░ 5/10 (20\u00a0s)',
      '✔ Publication (25\u00a0s)',
    ]);
  });

  it('keeps the lines of processes above the steps under way on a terminal', async () => {
    const { stream, text } = capture();
    const steps = createSteps(stream, { isTerminal: true });
    await steps.run('Publication', () => {
      steps.print('[worker] bonjour');
      return Promise.resolve();
    });
    expect(text()).toBe(
      '● Publication (0,0\u00a0s)\n' +
        '\u001b[1A\u001b[J[worker] bonjour\n● Publication (0,0\u00a0s)\n' +
        '\u001b[1A\u001b[J✔ Publication (0,0\u00a0s)\n',
    );
  });

  it('shows nothing more once ended', async () => {
    const { stream, text } = capture();
    const steps = createSteps(stream);
    await steps.run('Publication', () => {
      steps.end();
      return Promise.resolve();
    });
    expect(text()).toBe('');
  });
});

function capture(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  return { stream, text: () => written };
}
