'use client';

import { Button, useAuth, useConfig } from '@payloadcms/ui';
import { useState } from 'react';

/** « Réessayer », for whoever may publish. */
export function RetryButton({ publication, onQueued }: { publication: number; onQueued: () => void }) {
  const { user } = useAuth();
  const { config } = useConfig();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (user === null || user === undefined || !['admin', 'editor'].includes(String(user.role))) return null;

  const retry = async () => {
    setIsAsking(true);
    setProblem(null);
    const refusal = await askAgain(`${config.routes.api}/publications/${String(publication)}/retry`);
    setIsAsking(false);
    if (refusal === null) onQueued();
    else setProblem(refusal);
  };

  return (
    <div className="publication-retry">
      <Button buttonStyle="secondary" size="small" margin={false} disabled={isAsking} onClick={() => void retry()}>
        Réessayer
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
}

/** @returns why it was refused, or null */
async function askAgain(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include' });
    if (response.ok) return null;
    // The shape is our own endpoint's.
    const { message } = (await response.json()) as { message?: string };
    return message ?? AWAY;
  } catch {
    return AWAY;
  }
}

const AWAY = 'L’administration ne répond pas. Vérifiez votre connexion, puis réessayez.';
