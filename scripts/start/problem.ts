import { HELP, PlatformError, type ErrorFacts } from 'content-models';
import type { Problem } from './messages.ts';

/** Something that keeps the platform from starting, or a command from doing its work. */
export class StartProblem extends PlatformError {
  override name = 'StartProblem';

  constructor(problem: string, facts: Partial<ErrorFacts> = {}) {
    super(problem, { code: 'start', help: HELP.troubles, ...facts });
  }
}

/** The problem that a process told of, before it gave up. */
export function toldProblem({ message, code, help }: Problem): StartProblem {
  return new StartProblem(message, { code, ...(help !== undefined && { help }) });
}

/** Whether an output or a message tells of a full disk, whichever tool wrote it. */
export function isDiskFull(text: string): boolean {
  return /ENOSPC|EDQUOT|SQLITE_FULL|no space left on device|database or disk is full/i.test(text);
}

export function diskFull(options: ErrorOptions = {}): StartProblem {
  const remedy = 'libérez de la place, puis relancez npm start. Rien n’a été perdu.';
  return new StartProblem('Le disque est plein\u00a0:', { code: 'disk-full', remedy, ...options });
}
