import { ownRequest, type OwnRequest } from './own-request.ts';

/** What is known of the way to the server. */
export interface ConnectionState {
  /** Why it does not answer; null when it does. */
  away: 'network' | 'server' | null;
  /** It answers again, after an absence. */
  isBack: boolean;
  isSignedOut: boolean;
  /** When the session ends if nothing is done, in milliseconds since 1970, once that is near. */
  endsAt: number | null;
  /** Whether the password is being asked for, for something that waits for it. */
  isAsking: boolean;
}

/** What the server said of a save. */
export interface Answer {
  /** Path of the API, `/api/press-releases/12`. */
  path: string;
  status: number;
  body: unknown;
}

type Fetch = typeof fetch;

interface Session {
  user?: { id?: unknown } | null;
  /** In seconds since 1970. */
  exp?: number;
}

/** A page that is used makes its session last; one that is not is told before the end. */
const RENEWED_BEFORE_MS = 2 * 60 * 60 * 1000;
const TOLD_BEFORE_MS = 5 * 60 * 1000;
const ASKED_AGAIN_MS = 2000;

const NOBODY = { away: null, isBack: false, isSignedOut: false, endsAt: null, isAsking: false } as const;

/**
 * Stands between the admin and the server. A save that can't be done says why in French; one that needs the password
 * waits until it is given, then is sent as it was; nobody is sent to another page.
 */
export class Connection {
  readonly #fetch: Fetch;
  readonly #api: string;
  readonly #listeners = new Set<() => void>();
  readonly #answerListeners = new Set<(answer: Answer) => void>();
  /** Those who wait for the password: told whether it was given. */
  #waiting: ((isSignedIn: boolean) => void)[] = [];
  #state: ConnectionState = NOBODY;
  #expiry: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: Promise<void> | null = null;

  /** @param api path of the API, `/api` */
  constructor(ownFetch: Fetch, api: string) {
    this.#fetch = ownFetch;
    this.#api = api;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): ConnectionState => this.#state;

  readonly onAnswer = (listener: (answer: Answer) => void): (() => void) => {
    this.#answerListeners.add(listener);
    return () => this.#answerListeners.delete(listener);
  };

  /** In place of the browser’s own. */
  readonly fetch: Fetch = async (input, init) => {
    const request = ownRequest(input, init, this.#api);
    if (request === null) return this.#fetch(input, init);
    let response = await this.#send(request, input, init);
    if (request.isSave && isRefused(response) && (await this.#isSignedOut())) {
      if (!(await this.askToSignIn())) throw new Error(NOT_SIGNED_IN);
      response = await this.#send(request, input, init);
    }
    if (request.isSave) await this.#tell(request.path, response);
    if (request.isRead && isRefused(response)) void this.look();
    return request.isSession ? this.#withoutEnd(response) : response;
  };

  /**
   * Asks again until the server answers and knows who asks.
   * @param isTyping nobody is interrupted by the dialog: it is offered, and the answer comes when it was used
   */
  async insist<Result>(ask: () => Promise<Result>, { isTyping }: { isTyping: boolean }): Promise<Result> {
    for (;;) {
      try {
        const result = await ask();
        if (!saysSignedOut(result)) return result;
        this.#change({ isSignedOut: true });
        const isSignedIn = isTyping ? await this.#signedIn() : await this.askToSignIn();
        if (!isSignedIn) return result;
      } catch (error) {
        if (this.#state.away === null) throw error;
        await this.#comesBack();
      }
    }
  }

  /** Opens the dialog. @returns whether the password was given */
  askToSignIn(): Promise<boolean> {
    const signedIn = this.#signedIn();
    this.#change({ isSignedOut: true, isAsking: true });
    return signedIn;
  }

  /** @returns what is wrong, in French, or null */
  async signIn(email: string, password: string): Promise<string | null> {
    let response: Response;
    try {
      response = await this.#post('login', { email, password });
    } catch {
      return sentenceOf(this.#absence());
    }
    if (!response.ok) {
      const sentence = firstMessage(await bodyOf(response));
      return isAbsent(response) ? sentenceOf('server') : (sentence ?? 'Ce mot de passe n’est pas le bon.');
    }
    await this.#noteSession(response);
    this.#answerWaiting(true);
    this.#change({ isSignedOut: false, isAsking: false });
    return null;
  }

  /** The person would rather not, now. */
  readonly cancel = (): void => {
    this.#answerWaiting(false);
    this.#change({ isAsking: false });
  };

  /** Makes the session last. */
  readonly renew = async (): Promise<void> => {
    try {
      const response = await this.#post('refresh-token', {});
      if (response.ok) await this.#noteSession(response);
      else await this.look();
    } catch {
      this.#leave(this.#absence());
    }
  };

  /** Asks who is signed in, and until when. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  readonly noteOffline = (): void => {
    this.#leave('network');
  };

  readonly dismissReturn = (): void => {
    this.#change({ isBack: false });
  };

  stop(): void {
    clearTimeout(this.#timer);
    this.#answerWaiting(false);
  }

  async #send(request: OwnRequest, input: Parameters<Fetch>[0], init: RequestInit | undefined): Promise<Response> {
    try {
      const response = await this.#fetch(input, init);
      if (isAbsent(response)) {
        this.#leave('server');
        if (!request.isRead) throw new Error(sentenceOf('server'));
        return response;
      }
      this.#comeBack();
      if (response.ok && !request.isRead) this.#noteUse();
      return response;
    } catch (error) {
      // Nothing else is thrown when the server was not reached; what was given up is no absence.
      if (!(error instanceof TypeError)) throw error;
      const absence = this.#absence();
      this.#leave(absence);
      throw request.isRead ? error : new Error(sentenceOf(absence), { cause: error });
    }
  }

  /** Payload counts the time left by this, and sends whoever has none to another page: it is counted here. */
  async #withoutEnd(response: Response): Promise<Response> {
    if (!response.ok) return response;
    await this.#noteSession(response.clone());
    const body: unknown = await response.clone().json();
    const { status, headers } = response;
    return Response.json({ ...(body as object), exp: undefined }, { status, headers });
  }

  async #noteSession(response: Response): Promise<void> {
    const { exp } = (await response.json()) as Session;
    if (exp === undefined) return;
    this.#expiry = exp * 1000;
    this.#change({ endsAt: null, isSignedOut: false });
    this.#watchTheEnd();
  }

  #watchTheEnd(): void {
    clearTimeout(this.#timer);
    if (this.#expiry === null) return;
    const left = this.#expiry - Date.now();
    const delay = left > TOLD_BEFORE_MS ? left - TOLD_BEFORE_MS : Math.max(left, 0) + 1000;
    this.#timer = setTimeout(() => void this.look(), Math.min(delay, LONGEST_DELAY_MS));
  }

  async #look(): Promise<void> {
    try {
      const response = await this.#fetch(`${this.#api}/users/me`, { credentials: 'include' });
      if (isAbsent(response)) {
        this.#leave('server');
        return;
      }
      const { user, exp } = (await response.json()) as Session;
      this.#comeBack();
      const wasOut = this.#state.isSignedOut;
      if (user == null) {
        this.#expiry = null;
        this.#change({ isSignedOut: true, endsAt: null });
        return;
      }
      this.#expiry = exp === undefined ? null : exp * 1000;
      const isNear = this.#expiry !== null && this.#expiry - Date.now() <= TOLD_BEFORE_MS;
      this.#change({ isSignedOut: false, endsAt: isNear ? this.#expiry : null });
      // Signed in by another tab.
      if (wasOut) this.#answerWaiting(true);
      if (wasOut) this.#change({ isAsking: false });
      this.#watchTheEnd();
    } catch {
      this.#leave(this.#absence());
    }
  }

  async #isSignedOut(): Promise<boolean> {
    await this.look();
    return this.#state.isSignedOut;
  }

  #noteUse(): void {
    if (this.#expiry === null || this.#expiry - Date.now() > RENEWED_BEFORE_MS) return;
    this.#expiry = null;
    void this.renew();
  }

  async #tell(path: string, response: Response): Promise<void> {
    const body = await bodyOf(response.clone());
    for (const listener of this.#answerListeners) listener({ path, status: response.status, body });
  }

  #signedIn(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #answerWaiting(isSignedIn: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(isSignedIn);
  }

  #comesBack(): Promise<void> {
    return new Promise((resolve) => {
      const leave = this.subscribe(() => {
        if (this.#state.away !== null) return;
        leave();
        resolve();
      });
    });
  }

  #leave(away: 'network' | 'server'): void {
    const wasThere = this.#state.away === null;
    this.#change({ away, isBack: false });
    if (wasThere) this.#askAgain();
  }

  #askAgain(): void {
    setTimeout(() => {
      if (this.#state.away === null) return;
      void this.look().finally(() => {
        if (this.#state.away !== null) this.#askAgain();
      });
    }, ASKED_AGAIN_MS);
  }

  #comeBack(): void {
    if (this.#state.away !== null) this.#change({ away: null, isBack: true });
  }

  #absence(): 'network' | 'server' {
    return navigator.onLine ? 'server' : 'network';
  }

  #post(what: string, data: object): Promise<Response> {
    return this.#fetch(`${this.#api}/users/${what}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'fr' },
      body: JSON.stringify(data),
    });
  }

  #change(change: Partial<ConnectionState>): void {
    const next = { ...this.#state, ...change };
    const keys = Object.keys(next) as (keyof ConnectionState)[];
    if (keys.every((key) => next[key] === this.#state[key])) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** What a timer of a browser can count, 2^31 - 1. */
const LONGEST_DELAY_MS = 2_147_483_647;

const NOT_SIGNED_IN =
  'Rien n’est enregistré : votre session est terminée. Ce que vous avez écrit est gardé ici. Enregistrez de nouveau pour vous reconnecter.';

function sentenceOf(away: 'network' | 'server'): string {
  return away === 'network'
    ? 'Rien n’est enregistré : il n’y a pas de connexion. Ce que vous avez écrit est gardé ici ; enregistrez quand elle sera revenue.'
    : 'Rien n’est enregistré : le serveur ne répond pas, il redémarre peut-être. Ce que vous avez écrit est gardé ici ; réessayez dans un instant.';
}

/** What stands before a server says so of one that restarts. */
function isAbsent({ status }: Response): boolean {
  return status === 502 || status === 503 || status === 504;
}

function isRefused({ status }: Response): boolean {
  return status === 401 || status === 403;
}

function saysSignedOut(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'isSignedOut' in result && result.isSignedOut === true;
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // Something else than JSON.
    return null;
  }
}

function firstMessage(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null;
  const [first] = body.errors as unknown[];
  return typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : null;
}
