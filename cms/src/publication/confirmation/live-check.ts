import { hash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { count, typeset, type ExpectedAnswer } from 'content-models';
import { hasCode } from 'runtime/error-code';

/** How long the live site has to answer. */
const TIMEOUT_MS = 2000;

/** Requests under way at once: a mass publication must not weigh on the site that it updates. */
const CONCURRENCY = 8;

/** Before it is said that an answer is not the right one, the server has these moments to notice a new file. */
const SECOND_LOOKS_MS = [150, 800];

/** Problems told one by one; the rest are counted. */
const TOLD_PROBLEMS = 3;

/** What an address answered, or why it did not. */
export type LiveAnswer =
  | { kind: 'answer'; status: number; location: string | null; hash: string }
  | { kind: 'silence'; reason: 'timeout' | 'refused' | 'unreachable' };

export interface LiveCheckOptions {
  /** Origin at which the live site is asked. */
  checkUrl: string;
  /** Origin that the site gives itself in its redirections. */
  siteUrl: string;
  /** What an address must answer. Asked for again at each look, since publications go on meanwhile. */
  expected: (address: string) => ExpectedAnswer;
}

/**
 * Asks live addresses whether they show what was published.
 * @returns the addresses that do not, with what they answered
 */
export type LiveCheck = (addresses: readonly string[], signal: AbortSignal) => Promise<Map<string, WrongAnswer>>;

/** An answer that is not what was published. */
export interface WrongAnswer {
  url: string;
  expected: ExpectedAnswer;
  received: LiveAnswer;
}

/** Makes the check of a site. */
export function createLiveCheck(options: LiveCheckOptions): LiveCheck {
  return async (addresses, signal) => {
    const wrong = new Map<string, WrongAnswer>();
    let silence: LiveAnswer | undefined;
    const waiting = [...new Set(addresses)];
    const ask = async () => {
      for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
        // A site that does not answer is not asked a thousand times more.
        const problem = await look(address, options, { silence, signal });
        if (problem === undefined) continue;
        wrong.set(address, problem);
        if (problem.received.kind === 'silence') silence = problem.received;
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, ask));
    return wrong;
  };
}

/** @returns what is wrong with an address, if it still is at the last look */
async function look(
  address: string,
  { checkUrl, siteUrl, expected }: LiveCheckOptions,
  { silence, signal }: { silence: LiveAnswer | undefined; signal: AbortSignal },
): Promise<WrongAnswer | undefined> {
  const url = new URL(address, checkUrl);
  for (let attempt = 0; ; attempt += 1) {
    const before = expected(address);
    const received = silence ?? (await fetchLive(url, signal));
    // The page may have been replaced while it was on its way: both versions are right then.
    const after = expected(address);
    const origins = { checkUrl, siteUrl };
    if (isAnswer(received, before, origins) || isAnswer(received, after, origins)) return undefined;
    const patience = SECOND_LOOKS_MS[attempt];
    if (patience === undefined || received.kind === 'silence') return { url: url.href, expected: after, received };
    await wait(patience, undefined, { signal });
  }
}

/** Asks an address, past the caches and without following redirections. Rejects when the signal is given. */
async function fetchLive(url: URL, signal: AbortSignal): Promise<LiveAnswer> {
  try {
    const response = await fetch(url, {
      headers: { 'cache-control': 'no-cache', pragma: 'no-cache' },
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    const bytes = await response.bytes();
    return {
      kind: 'answer',
      status: response.status,
      location: response.headers.get('location'),
      hash: hash('sha256', bytes),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'silence', reason: 'timeout' };
    return { kind: 'silence', reason: isRefused(error) ? 'refused' : 'unreachable' };
  }
}

function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return hasCode(cause, 'ECONNREFUSED');
}

/** Whether an answer is the expected one. A host without rules may say 404 for 410: both say that nothing is there. */
export function isAnswer(
  received: LiveAnswer,
  expected: ExpectedAnswer,
  { checkUrl, siteUrl }: Pick<LiveCheckOptions, 'checkUrl' | 'siteUrl'>,
): boolean {
  if (received.kind === 'silence') return false;
  switch (expected.status) {
    case 200:
      return received.status === 200 && received.hash === expected.hash;
    case 301: {
      if (![301, 308].includes(received.status) || received.location === null) return false;
      const location = new URL(received.location, checkUrl);
      const isOwn = location.origin === new URL(checkUrl).origin;
      const target = isOwn ? new URL(`${location.pathname}${location.search}`, siteUrl) : location;
      return target.href === new URL(expected.location, siteUrl).href;
    }
    case 404:
    case 410:
      return received.status === 404 || received.status === 410;
    default:
      return expected satisfies never;
  }
}

const SILENCES = {
  timeout: `n’a pas répondu en ${String(TIMEOUT_MS / 1000)} secondes`,
  refused: 'n’a pas répondu : rien n’écoute à cette adresse',
  unreachable: 'n’a pas pu être joint',
} as const;

const TRIED_AGAIN = 'La vérification recommence d’elle-même toutes les dix secondes.';

/** What was expected and received, and what to do, in French. */
export function describeWrongAnswers(wrong: readonly WrongAnswer[]): string {
  const silent = wrong.find(({ received }) => received.kind === 'silence');
  if (silent !== undefined) {
    return typeset(
      `La page est prête, mais le site ${describeReceived(silent)} (${silent.url}). Le serveur du site est peut-être arrêté : prévenez l’administrateur. ${TRIED_AGAIN}`,
    );
  }
  const told = wrong
    .slice(0, TOLD_PROBLEMS)
    .map((answer) => `${answer.url} devait ${describeExpected(answer.expected)} et ${describeReceived(answer)}.`);
  const others = wrong.length - told.length;
  if (others > 0) told.push(`${count(others, 'autre adresse', 'autres adresses')} de même.`);
  return typeset(
    `${told.join(' ')} Les fichiers sont prêts : un cache devant le site garde peut-être l’ancienne version, ou son serveur lit un autre dossier. Prévenez l’administrateur. ${TRIED_AGAIN}`,
  );
}

function describeExpected(expected: ExpectedAnswer): string {
  switch (expected.status) {
    case 200:
      return 'montrer la nouvelle version';
    case 301:
      return `renvoyer vers ${expected.location}`;
    case 404:
    case 410:
      return 'dire que la page n’est plus là';
    default:
      return expected satisfies never;
  }
}

function describeReceived({ received, expected }: WrongAnswer): string {
  if (received.kind === 'silence') return SILENCES[received.reason];
  const { status, location } = received;
  if (status === 200) return expected.status === 200 ? 'en montre une autre' : 'montre encore une page';
  if (location !== null) return `renvoie vers ${location}`;
  if (status === 404 || status === 410) return `dit que la page n’existe pas (réponse ${String(status)})`;
  return `répond par une erreur (réponse ${String(status)})`;
}
