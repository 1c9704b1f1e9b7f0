import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from './connection.ts';

const PAGE = 'https://cms.example/admin/collections/press-releases/3';
const SAVE = ['/api/press-releases/3?depth=0', { method: 'PATCH', body: 'un texte' }] as const;

/** What the server answers, in turn, by path. */
let answers: Record<string, (() => Response | Promise<Response>)[]>;
let sent: string[];
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00Z') });
  vi.stubGlobal('location', new URL(PAGE));
  vi.stubGlobal('navigator', { onLine: true });
  answers = {};
  sent = [];
  connection = new Connection((input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, PAGE);
    sent.push(`${init?.method ?? 'GET'} ${pathname}`);
    const next = answers[pathname]?.shift();
    return next === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(next());
  }, '/api');
});

afterEach(() => {
  connection.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const refused = () => Response.json({ errors: [{ message: 'Non.' }] }, { status: 403 });
const saved = () => Response.json({ doc: { id: 3 } });
const me = (inMinutes: number | null) => () =>
  Response.json(inMinutes === null ? { user: null } : { user: { id: 1 }, exp: Date.now() / 1000 + inMinutes * 60 });

describe('a save', () => {
  it('goes as it was once the password is given, when the session was over', async () => {
    answers = {
      '/api/press-releases/3': [refused, saved],
      '/api/users/me': [me(null)],
      '/api/users/login': [me(480)],
    };
    const saving = connection.fetch(...SAVE);
    await vi.waitFor(() => expect(connection.state().isAsking).toBe(true));
    expect(await connection.signIn('camille@example.fr', 'une phrase')).toBeNull();
    expect((await saving).status).toBe(200);
    expect(connection.state()).toMatchObject({ isSignedOut: false, isAsking: false });
    expect(sent).toEqual([
      'PATCH /api/press-releases/3',
      'GET /api/users/me',
      'POST /api/users/login',
      'PATCH /api/press-releases/3',
    ]);
  });

  it('is refused in French when the password is not given, and tells that the words are there', async () => {
    answers = { '/api/press-releases/3': [refused], '/api/users/me': [me(null)] };
    const saving = connection.fetch(...SAVE);
    await vi.waitFor(() => expect(connection.state().isAsking).toBe(true));
    connection.cancel();
    await expect(saving).rejects.toThrow('votre session est terminée');
  });

  it('is answered as it is when the account may not, and those who listen hear it', async () => {
    answers = { '/api/press-releases/3': [refused], '/api/users/me': [me(300)] };
    const heard = vi.fn<(answer: object) => void>();
    connection.onAnswer(heard);
    expect((await connection.fetch(...SAVE)).status).toBe(403);
    expect(heard).toHaveBeenCalledWith({
      path: '/api/press-releases/3',
      status: 403,
      body: { errors: [{ message: 'Non.' }] },
    });
  });

  it('says in French that there is no network, and that it is back', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    await expect(connection.fetch(...SAVE)).rejects.toThrow('il n’y a pas de connexion');
    expect(connection.state().away).toBe('network');
    answers = { '/api/users/me': [me(300)] };
    await vi.advanceTimersByTimeAsync(2100);
    expect(connection.state()).toMatchObject({ away: null, isBack: true });
  });

  it.each([502, 503, 504])(
    'says in French that the server restarts, when something answers %i for it',
    async (status) => {
      answers = { '/api/press-releases/3': [() => new Response('Bad Gateway', { status })] };
      await expect(connection.fetch(...SAVE)).rejects.toThrow('le serveur ne répond pas');
    },
  );
});

describe('what a form asks of the server while somebody types', () => {
  it('waits for the network, then is asked again', async () => {
    answers = { '/admin': [] };
    const call = { method: 'POST', headers: { 'next-action': 'x' } };
    const asking = connection.insist(async () => (await connection.fetch('/admin', call)).status, { isTyping: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.state().away).toBe('server');
    answers = { '/api/users/me': [me(300)], '/admin': [() => new Response('1:{}')] };
    await vi.advanceTimersByTimeAsync(2100);
    expect(await asking).toBe(200);
  });

  it('interrupts nobody when the session is over: it waits until the password was given', async () => {
    const states = [{ isSignedOut: true }, { state: {} }];
    const asking = connection.insist(() => Promise.resolve(states.shift()), { isTyping: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.state()).toMatchObject({ isSignedOut: true, isAsking: false });
    answers = { '/api/users/login': [me(480)] };
    await connection.signIn('camille@example.fr', 'une phrase');
    expect(await asking).toEqual({ state: {} });
  });
});

describe('the session', () => {
  it('has no end for Payload, which would send people away, and is told five minutes before', async () => {
    answers = { '/api/users/me': [me(60), me(5)] };
    const answer: unknown = await (await connection.fetch('/api/users/me')).json();
    expect(answer).toEqual({ user: { id: 1 } });
    await vi.advanceTimersByTimeAsync(56 * 60 * 1000);
    expect(connection.state().endsAt).toBe(new Date('2026-12-01T11:00:00Z').getTime());
  });

  it('lasts while the admin is used', async () => {
    answers = {
      '/api/users/me': [me(60)],
      '/api/press-releases/3': [saved],
      '/api/users/refresh-token': [me(480)],
    };
    await connection.fetch('/api/users/me');
    await connection.fetch(...SAVE);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toBe('POST /api/users/refresh-token');
  });
});
