import { HELP, PublicationError } from 'content-models';
import { describe, expect, it, vi } from 'vitest';
import { describeProblem } from './describe-problem.ts';
import { UsageError } from '../usage-error.ts';
import { StartProblem } from './problem.ts';

describe('describeProblem', () => {
  it('shows our sentences as they are, and where to read more', () => {
    const problem = new StartProblem('Le port est pris\u00a0:', {
      remedy: 'choisissez-en un autre.',
      help: HELP.settings,
    });
    expect(describeProblem(problem)).toBe(
      'Le port est pris\u00a0: choisissez-en un autre.\nEn savoir plus\u00a0: docs/operations.md#settings',
    );
    expect(describeProblem(new UsageError('Dites quoi.'))).toBe('Dites quoi.');
  });

  it('shows without its stack whatever the platform throws on purpose', () => {
    const [first, second, ...more] = describeProblem(new PublicationError('Une autre publication travaille.')).split(
      '\n',
    );
    expect(first).toBe('Une autre publication travaille.');
    expect(second).toMatch(/^En savoir plus/);
    expect(more).toEqual([]);
  });

  it('tells an address in a sentence of ours, and in no other', () => {
    const sentence = 'Aucun compte n’a l’adresse «\u00a0lea@ville.example\u00a0».';
    expect(describeProblem(new UsageError(sentence))).toBe(sentence);
    expect(describeProblem(new Error(sentence))).not.toContain('lea@ville.example');
  });

  it('hides the secrets of the settings in sentences of ours too', () => {
    vi.stubEnv('ADMIN_PASSWORD', 'phrase de passe');
    expect(describeProblem(new UsageError('Refusé\u00a0: phrase de passe.'))).toBe('Refusé\u00a0: [secret].');
    vi.unstubAllEnvs();
  });

  it('recognises a full disk', () => {
    expect(describeProblem(new Error('ENOSPC: no space left on device, write'))).toMatch(
      /^Le disque est plein\u00a0: libérez de la place/,
    );
    expect(describeProblem(new Error('SQLITE_FULL: database or disk is full'))).toMatch(
      /^Le disque est plein\u00a0: libérez de la place/,
    );
  });

  it('shows the message of any other error without its stack', () => {
    expect(describeProblem(new Error('inattendu'))).toMatch(/^Démarrage impossible\u00a0: inattendu [^\n]*$/);
  });

  it('shows the stack on request', () => {
    expect(describeProblem(new StartProblem('x'), { isDebug: true })).toContain('problem.test.ts');
  });
});
