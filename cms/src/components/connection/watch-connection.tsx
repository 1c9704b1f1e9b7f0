'use client';

import { ServerFunctionsProvider, useAuth, useConfig, useServerFunctions } from '@payloadcms/ui';
import type { ServerFunctionClient } from 'payload';
import { createContext, use, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Connection, type ConnectionState } from './connection.ts';
import { ConnectionBanner } from './connection-banner.tsx';
import { formAnswer, formRequest } from './form-request.ts';
import { SignInDialog } from './sign-in-dialog.tsx';

/**
 * Keeps the admin open when the session ends, the network is lost or the server restarts: Payload sends people to its
 * login page, or says « Failed to fetch ».
 */
export function WatchConnection({ children }: { children: ReactNode }) {
  const { config } = useConfig();
  const { user } = useAuth();
  const functions = useServerFunctions();
  const [connection] = useState(() => new Connection((...asked) => ownFetch(...asked), config.routes.api));
  const state = useSyncExternalStore(connection.subscribe, connection.state, () => null);

  useEffect(() => {
    const own = window.fetch.bind(window);
    ownFetch = own;
    window.fetch = connection.fetch;
    const onReturn = () => {
      if (document.visibilityState === 'visible' && isInDoubt(connection.state())) void connection.look();
    };
    const onOnline = () => void connection.look();
    window.addEventListener('offline', connection.noteOffline);
    window.addEventListener('online', onOnline);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.fetch = own;
      connection.stop();
      window.removeEventListener('offline', connection.noteOffline);
      window.removeEventListener('online', onOnline);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [connection]);

  const watched = useCallback<ServerFunctionClient>(
    async (call) => {
      const ask = (given: typeof call) => () => Promise.resolve(functions.serverFunction(given));
      if (call.name !== 'form-state') return connection.insist(ask(call), { isTyping: false });
      const args = formRequest(call.args);
      return formAnswer(args, await connection.insist(ask({ ...call, args }), { isTyping: true }));
    },
    [connection, functions],
  );

  return (
    <ConnectionContext value={connection}>
      <ServerFunctionsProvider serverFunction={watched}>{children}</ServerFunctionsProvider>
      {/* Before somebody is signed in, the page of the login says it all. */}
      {state !== null && user != null && (
        <>
          <ConnectionBanner connection={connection} state={state} />
          {state.isAsking && typeof user.email === 'string' && (
            <SignInDialog connection={connection} email={user.email} />
          )}
        </>
      )}
    </ConnectionContext>
  );
}

/** The way to the server, from anywhere in the admin. */
export function useConnection(): Connection {
  const connection = use(ConnectionContext);
  if (connection === null) throw new Error('The admin watches its connection: WatchConnection is a provider of it.');
  return connection;
}

const ConnectionContext = createContext<Connection | null>(null);

/** The browser’s, once there is a browser. */
let ownFetch: typeof fetch = (...asked) => fetch(...asked);

function isInDoubt({ away, isSignedOut, endsAt }: ConnectionState): boolean {
  return away !== null || isSignedOut || endsAt !== null;
}
