'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Connection } from './connection.ts';

/** Asks for the password of the account that was signed in, over what it was doing. */
export function SignInDialog({ connection, email }: { connection: Connection; email: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsSending(true);
    setProblem(await connection.signIn(email, password));
    setIsSending(false);
  };

  return (
    <dialog ref={dialog} className="sign-in-dialog" aria-labelledby={`${id}-title`} onCancel={connection.cancel}>
      <form onSubmit={(event) => void send(event)}>
        <h2 id={`${id}-title`}>Votre session est terminée</h2>
        <p>Entrez votre mot de passe pour continuer. Ce que vous avez écrit est toujours là.</p>
        <p className="sign-in-dialog__account">{email}</p>
        {/* For the browser that keeps passwords. */}
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <label htmlFor={`${id}-password`}>Mot de passe</label>
        <input
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setPassword(event.target.value)}
        />
        <p id={`${id}-problem`} role="alert" className="sign-in-dialog__problem">
          {problem}
        </p>
        <div className="dialog-buttons">
          <Button type="submit" disabled={isSending} margin={false}>
            Se reconnecter
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={connection.cancel}>
            Plus tard
          </Button>
        </div>
      </form>
    </dialog>
  );
}
