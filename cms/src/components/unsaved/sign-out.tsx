'use client';

import { Button, LogOutIcon, useAuth, useConfig } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import { keptWords } from './kept-words.ts';

/** In the menu: signs out, and asks first what to do with what is typed and not saved, if there is any. */
export function SignOut() {
  const { config } = useConfig();
  const { user } = useAuth();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const owner = String(user?.id ?? '');
  const address = `${config.routes.admin}${config.admin.routes.logout}`;
  const leave = () => window.location.assign(address);

  const ask = async () => {
    if (await keptWords.isThereAny(owner).catch(() => false)) dialog.current?.showModal();
    else leave();
  };
  const erase = async () => {
    await keptWords.forgetAll(owner);
    leave();
  };

  return (
    <>
      <button
        type="button"
        className="nav__log-out sign-out"
        aria-label="Se déconnecter"
        title="Se déconnecter"
        onClick={() => void ask()}
      >
        <LogOutIcon />
      </button>
      <dialog ref={dialog} className="conflict-dialog sign-out-dialog" aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>Vous avez des textes non enregistrés</h2>
        <p>
          Ils sont gardés dans ce navigateur pendant trente jours, et vous seront proposés à votre retour. Si d’autres
          se servent de cet ordinateur, effacez-les.
        </p>
        <div className="dialog-buttons">
          <Button margin={false} onClick={leave}>
            Les garder et se déconnecter
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => void erase()}>
            Les effacer et se déconnecter
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Annuler
          </Button>
        </div>
      </dialog>
    </>
  );
}
