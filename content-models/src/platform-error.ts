/** Pages of the documentation that say more than an error can. */
export const HELP = {
  settings: 'docs/operations.md#settings',
  troubles: 'docs/operations.md#when-something-is-wrong',
  backups: 'docs/operations.md#back-up-and-restore',
  updates: 'docs/operations.md#update',
  passwords: 'docs/operations.md#a-lost-password',
} as const;

/** What an error says beside its problem. */
export interface ErrorFacts extends ErrorOptions {
  /** Names the error for programs, whatever its words: « port-taken ». */
  code: string;
  /** What to do about it: a sentence, the end of the one that tells the problem, or lines of their own. */
  remedy?: string;
  /** Address of a page that says more, one of {@link HELP}. */
  help?: string;
}

/**
 * Base of the errors that the platform throws on purpose: expected ones, which are shown without their stack. The
 * message, in French, holds the problem and then the remedy: it may be kept where nothing else is.
 */
export class PlatformError extends Error {
  override name = 'PlatformError';
  readonly code: string;
  readonly remedy: string | undefined;
  readonly help: string | undefined;

  constructor(problem: string, { code, remedy, help, ...options }: ErrorFacts) {
    super(remedy === undefined ? problem : `${problem}${remedy.startsWith('\n') ? '' : ' '}${remedy}`, options);
    this.code = code;
    this.remedy = remedy;
    this.help = help;
  }
}
