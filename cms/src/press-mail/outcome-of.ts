import { typeset } from 'content-models';

/** What became of a message that the mail server did not take, with a French sentence that says why. */
export type FailedSending =
  /** To be tried again: nothing was taken. */
  | { kind: 'postponed'; message: string }
  /** Refused permanently. */
  | { kind: 'refused'; message: string; isAddressRefused: boolean }
  /** The connection broke while the message was on its way: it may have been taken. */
  | { kind: 'uncertain'; message: string };

/** Before a message is handed over: what goes wrong there is about the server, whatever it answers. */
const BEFORE_THE_MESSAGE = /^(?:CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|API)/;

/** Errors of a connection that was never made. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
]);

/** Waits that end before anything of a message is sent. */
const EARLY_TIMEOUTS = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']);

/** Longest answer of a server that is told, in characters. */
const TOLD = 300;

/** Reads an error of Nodemailer. */
export function outcomeOf(error: unknown): FailedSending {
  const { code, command, response, responseCode, permanent, originalCode, timeoutType } = factsOf(error);
  if (responseCode !== undefined) {
    const isAboutServer = command === undefined || BEFORE_THE_MESSAGE.test(command);
    const answer = (response ?? String(responseCode)).slice(0, TOLD);
    if (isAboutServer || permanent !== true) {
      return {
        kind: 'postponed',
        message: typeset(`Le serveur de courrier ne prend pas le message pour l’instant : ${answer}`),
      };
    }
    const isAddressRefused = command.startsWith('RCPT');
    const what = isAddressRefused ? 'refuse l’adresse' : 'refuse le message';
    return { kind: 'refused', isAddressRefused, message: typeset(`Le serveur de courrier ${what} : ${answer}`) };
  }
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, TOLD);
  const isNotConnected =
    [code, originalCode].some((one) => one !== undefined && NOT_CONNECTED.has(one)) ||
    (timeoutType !== undefined && EARLY_TIMEOUTS.has(timeoutType));
  return isNotConnected
    ? { kind: 'postponed', message: typeset(`Le serveur de courrier ne répond pas : ${reason}`) }
    : {
        kind: 'uncertain',
        message: typeset(`La connexion au serveur de courrier s’est rompue pendant l’envoi : ${reason}`),
      };
}

/** What Nodemailer adds to its errors. */
interface Facts {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
  permanent?: boolean;
  originalCode?: string;
  timeoutType?: string;
}

function factsOf(error: unknown): Facts {
  return error instanceof Error ? (error as Facts) : {};
}
