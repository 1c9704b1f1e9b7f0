import { describe, expect, it } from 'vitest';
import { describeProblem, DISK_FULL, StartProblem } from './problem.ts';

describe('describeProblem', () => {
  it('shows our sentences as they are', () => {
    expect(describeProblem(new StartProblem('Le port est pris.'))).toBe('Le port est pris.');
  });

  it('recognises a full disk', () => {
    expect(describeProblem(new Error('ENOSPC: no space left on device, write'))).toBe(DISK_FULL);
    expect(describeProblem(new Error('SQLITE_FULL: database or disk is full'))).toBe(DISK_FULL);
  });

  it('shows the message of any other error without its stack', () => {
    expect(describeProblem(new Error('inattendu'))).toMatch(/^Démarrage impossible\u00a0: inattendu [^\n]*$/);
  });

  it('shows the stack on request', () => {
    expect(describeProblem(new StartProblem('x'), { isDebug: true })).toContain('problem.test.ts');
  });
});
