import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { childEnvironment } from 'runtime/settings';
import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from './messages.ts';
import { supervise, type Supervised } from './supervise.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('supervise', () => {
  it('shows the lines of the process under its name, and hands over its messages', async () => {
    const { lines, messages } = start('live');
    await vi.waitFor(() => {
      expect(lines).toContainEqual(expect.stringMatching(/^\[enfant\] pids \d+$/));
      expect(messages).toEqual([{ type: 'ready', pages: 1, refused: 0 }]);
    }, WAIT);
  });

  it('starts a killed process again, and says why', async () => {
    const { lines, pids } = start('live');
    await vi.waitFor(() => {
      expect(pids()).toHaveLength(1);
    }, WAIT);
    process.kill(pids()[0] ?? 0, 'SIGKILL');
    await vi.waitFor(() => {
      expect(pids()).toHaveLength(2);
    }, WAIT);
    expect(lines).toContain('[enfant] s’est arrêté (signal SIGKILL)\u00a0: nouveau démarrage dans 0,1\u00a0s.');
    expect(lines).toContain(`[enfant] est redémarré (processus ${pids()[1] ?? 0}).`);
  });

  it('waits longer at each death in a row, up to a limit', async () => {
    const { lines } = start('exit');
    const delays = () => lines.flatMap((line) => /\(code 3\).*dans (.*)\u00a0s\.$/.exec(line)?.[1] ?? []);
    await vi.waitFor(() => {
      expect(delays().slice(0, 4)).toEqual(['0,1', '0,2', '0,3', '0,3']);
    }, WAIT);
  });

  it('stops the process, and starts it no more', async () => {
    const { supervised, pids, lines } = start('live');
    await vi.waitFor(() => {
      expect(pids()).toHaveLength(1);
    }, WAIT);
    await supervised.stop();
    expect(isAlive(pids()[0] ?? 0)).toBe(false);
    expect(lines.join()).not.toContain('s’est arrêté');
  });

  it('stops while it waits to start again', async () => {
    const { supervised, lines, pids } = start('exit');
    await vi.waitFor(() => {
      expect(lines.join()).toContain('s’est arrêté');
    }, WAIT);
    const before = pids().length;
    await supervised.stop();
    await wait(500);
    expect(pids()).toHaveLength(before);
  });

  it('stops by force a process that does not listen', async () => {
    const { supervised, pids, lines } = start('stubborn');
    await vi.waitFor(() => {
      expect(pids()).toHaveLength(1);
    }, WAIT);
    await supervised.stop();
    expect(isAlive(pids()[0] ?? 0)).toBe(false);
    expect(lines).toContain('[enfant] ne s’arrête pas\u00a0: il est arrêté de force.');
  });

  it('leaves nothing of what the process had started', async () => {
    const { supervised, pids } = start('family');
    await vi.waitFor(() => {
      expect(pids()).toHaveLength(2);
    }, WAIT);
    await supervised.stop();
    await vi.waitFor(() => {
      expect(pids().filter(isAlive)).toEqual([]);
    }, WAIT);
  });

  it('leaves nothing behind when it is itself killed', async () => {
    const parent = spawn(process.execPath, [join(FIXTURES, 'parent.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines: string[] = [];
    createInterface({ input: parent.stdout }).on('line', (line) => lines.push(line));
    await vi.waitFor(() => {
      expect(pidsIn(lines)).toHaveLength(1);
    }, WAIT);
    const [pid = 0] = pidsIn(lines);
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => {
      expect(isAlive(pid)).toBe(false);
    }, WAIT);
  });
});

const WAIT = { timeout: 10_000, interval: 20 };

function start(what: string): {
  supervised: Supervised;
  lines: string[];
  messages: Message[];
  /** Every process that said its number. */
  pids: () => number[];
} {
  const lines: string[] = [];
  const messages: Message[] = [];
  const supervised = supervise({
    name: 'enfant',
    module: join(FIXTURES, 'child.mjs'),
    args: () => [what],
    env: childEnvironment({}),
    cwd: FIXTURES,
    print: (line) => lines.push(line),
    onMessage: (message) => messages.push(message),
    delays: { first: 80, longest: 300, grace: 400 },
  });
  onTestFinished(() => supervised.stop());
  return { supervised, lines, messages, pids: () => pidsIn(lines) };
}

function pidsIn(lines: readonly string[]): number[] {
  return lines.flatMap((line) => /\] pids (.*)$/.exec(line)?.[1]?.split(' ').map(Number) ?? []);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
