import { codeOf } from 'runtime/error-code';
import { ask, PrivateAddressError, type AskOptions, type SiteAnswer } from './ask.ts';

/** What a check found at an address. */
export type Finding =
  | { state: 'alive'; hasAnswered: true }
  /** It leads permanently to another address. */
  | { state: 'moved'; hasAnswered: true; to: string }
  | {
      state: 'dead' | 'unreachable';
      /** Whether a site answered at all: when none does, the network is to blame. */
      hasAnswered: boolean;
      /** In French, to follow « : ». */
      reason: string;
    };

export interface CheckOptions extends Pick<AskOptions, 'isAllowed'> {
  /** For one link, its redirects included. Milliseconds. */
  timeLimit?: number;
}

const TIME_LIMIT = 15_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];
const GONE = [404, 410];

/** Follows a link as a reader would, and tells what it found. Never throws for what a site does. */
export async function checkLink(
  address: string,
  { timeLimit = TIME_LIMIT, isAllowed }: CheckOptions = {},
): Promise<Finding> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    return await follow(new URL(address), { signal, ...(isAllowed === undefined ? {} : { isAllowed }) });
  } catch (error) {
    return findingOf(error, signal.aborted);
  }
}

async function follow(start: URL, options: Omit<AskOptions, 'method'>): Promise<Finding> {
  let url = start;
  /** Where the redirects that hold permanently have led so far; stays there from the first that does not. */
  let movedTo = start;
  let isPermanent = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const { status, location } = await askGently(url, options);
    if (!REDIRECTS.includes(status) || location === undefined) return judge(status, start, movedTo);
    const next = URL.parse(location, url);
    if (next === null || !/^https?:$/.test(next.protocol)) {
      return unreachable('il renvoie vers une adresse que l’on ne peut pas suivre');
    }
    url = next;
    isPermanent &&= PERMANENT.includes(status);
    if (isPermanent) movedTo = next;
  }
  return unreachable('il renvoie sans fin d’une adresse à une autre');
}

/** Asks for the headers alone; some sites refuse that, or answer anything: they are asked for the page. */
async function askGently(url: URL, options: Omit<AskOptions, 'method'>): Promise<SiteAnswer> {
  const answer = await ask(url, { ...options, method: 'HEAD' });
  return answer.status < 400 ? answer : ask(url, { ...options, method: 'GET' });
}

function judge(status: number, start: URL, movedTo: URL): Finding {
  if (status >= 200 && status < 300) {
    return movedTo.href === start.href
      ? { state: 'alive', hasAnswered: true }
      : { state: 'moved', hasAnswered: true, to: movedTo.href };
  }
  if (GONE.includes(status)) {
    return { state: 'dead', hasAnswered: true, reason: `la page n’existe plus (${String(status)})` };
  }
  return unreachable(
    status >= 500 ? `le site est en panne (${String(status)})` : `le site refuse d’être vérifié (${String(status)})`,
  );
}

function unreachable(reason: string): Finding {
  return { state: 'unreachable', hasAnswered: true, reason };
}

function findingOf(error: unknown, isTooLate: boolean): Finding {
  const silent = { state: 'unreachable', hasAnswered: false } as const;
  if (isTooLate) return { ...silent, reason: 'le site n’a pas répondu à temps' };
  if (error instanceof PrivateAddressError) {
    return { ...silent, reason: 'cette adresse mène à un réseau privé, qui n’est jamais consulté' };
  }
  const code = codeOf(error) ?? '';
  if (code === 'ENOTFOUND') return { state: 'dead', hasAnswered: false, reason: 'ce nom de site n’existe pas' };
  if (code === 'ECONNREFUSED') return { ...silent, reason: 'le site refuse la connexion' };
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code)) {
    return { ...silent, hasAnswered: true, reason: 'son certificat n’est pas valable' };
  }
  return { ...silent, reason: `la connexion a échoué (${code || String(error)})` };
}
