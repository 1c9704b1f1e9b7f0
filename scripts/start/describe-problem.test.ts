import { describe, expect, it, vi } from 'vitest';
import { describeProblem } from './describe-problem.ts';
import { DISK_FULL, StartProblem } from './problem.ts';

describe('describeProblem', () => {
  it('shows our sentences as they are', () => {
    expect(describeProblem(new StartProblem('Le port est pris.'))).toBe('Le port est pris.');
  });

  it('tells an address in a sentence of ours, and in no other', () => {
    const sentence = 'Aucun compte n’a l’adresse «\u00a0lea@ville.example\u00a0».';
    expect(describeProblem(new StartProblem(sentence))).toBe(sentence);
    expect(describeProblem(new Error(sentence))).not.toContain('lea@ville.example');
  });

  it('hides the secrets of the settings in sentences of ours too', () => {
    vi.stubEnv('ADMIN_PASSWORD', 'phrase de passe');
    expect(describeProblem(new StartProblem('Refusé\u00a0: phrase de passe.'))).toBe('Refusé\u00a0: [secret].');
    vi.unstubAllEnvs();
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
