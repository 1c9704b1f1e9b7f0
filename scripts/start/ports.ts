import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { HELP } from 'content-models';
import { StartProblem } from './problem.ts';

export interface WantedPort {
  port: number;
  /** What it is for: « le site ». */
  use: string;
  /** Variable that changes it. */
  variable: string;
}

/**
 * Makes sure that the ports are free.
 *
 * @param patience how long to wait for a port, in milliseconds: processes of a platform that was killed need a moment
 * @throws {StartProblem} naming the port, and the variable that changes it
 */
export async function checkPorts(wanted: readonly WantedPort[], patience = 0): Promise<void> {
  const deadline = Date.now() + patience;
  for (const { port, use, variable } of wanted) {
    let state = await stateOf(port);
    while (state === 'taken' && Date.now() < deadline) {
      await wait(200);
      state = await stateOf(port);
    }
    if (state === 'taken') {
      throw new StartProblem(`Le port ${port}, prévu pour ${use}, est déjà utilisé par un autre programme\u00a0:`, {
        code: 'port-taken',
        remedy: `arrêtez-le, ou choisissez un autre port, par exemple ${variable}=${port + 1} npm start.`,
        help: HELP.settings,
      });
    }
    if (state === 'forbidden') {
      throw new StartProblem(`Ce compte n’a pas le droit d’ouvrir le port ${port}, prévu pour ${use}\u00a0:`, {
        code: 'port-forbidden',
        remedy: `choisissez un port au-dessus de 1023 avec la variable ${variable}.`,
        help: HELP.settings,
      });
    }
  }
}

/** A port that is free now. */
export async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

type State = 'free' | 'taken' | 'forbidden';

async function stateOf(port: number): Promise<State> {
  // All three: some systems let a program listen on one address of a port that another holds on all addresses.
  for (const host of ['::', '127.0.0.1', '::1']) {
    const state = await tryToListen(port, host);
    if (state !== 'free') return state;
  }
  return 'free';
}

function tryToListen(port: number, host: string): Promise<State> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (error.code === 'EACCES') resolve('forbidden');
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve('free');
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => {
        resolve('free');
      }),
    );
  });
}
