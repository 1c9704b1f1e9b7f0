'use client';

import { Button } from '@payloadcms/ui';
import { useEffect } from 'react';
import { formatHour } from 'content-models';
import type { Connection, ConnectionState } from './connection.ts';

const RETURN_SHOWN_MS = 8000;

/** Over the admin: what is wrong with the way to the server, and what to do. Nothing when all is well. */
export function ConnectionBanner({ connection, state }: { connection: Connection; state: ConnectionState }) {
  const { away, isBack, isSignedOut, endsAt } = state;
  useEffect(() => {
    if (!isBack) return undefined;
    const timer = setTimeout(connection.dismissReturn, RETURN_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [connection, isBack]);

  const sentence = sentenceOf(state);
  return (
    <div className="connection-banner" role="status" data-away={away ?? undefined}>
      {sentence !== null && <p>{sentence}</p>}
      {away === null && isSignedOut && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void connection.askToSignIn()}>
          Se reconnecter
        </Button>
      )}
      {away === null && !isSignedOut && endsAt !== null && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void connection.renew()}>
          Rester connecté
        </Button>
      )}
    </div>
  );
}

function sentenceOf({ away, isBack, isSignedOut, endsAt }: ConnectionState): string | null {
  if (away === 'network')
    return 'Pas de connexion. Ce que vous écrivez est gardé ici ; vous pourrez enregistrer quand elle sera revenue.';
  if (away === 'server')
    return 'Le serveur ne répond pas, il redémarre peut-être. Ce que vous écrivez est gardé ici ; vous pourrez enregistrer quand il répondra.';
  if (isSignedOut) return 'Votre session est terminée. Ce que vous écrivez est gardé ici.';
  if (endsAt !== null) return `Votre session se termine le ${formatHour(new Date(endsAt))}.`;
  return isBack ? 'La connexion est revenue. Vous pouvez enregistrer.' : null;
}
