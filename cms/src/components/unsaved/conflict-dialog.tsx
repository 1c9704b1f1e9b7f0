'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import type { Choice, FieldChange } from './changes.ts';
import { FieldChoices } from './field-choices.tsx';

interface ConflictDialogProps {
  changes: readonly FieldChange[];
  choices: Readonly<Record<string, Choice>>;
  onChoose: (path: string, choice: Choice) => void;
  onChooseAll: (choice: Choice) => void;
  onSettle: () => void;
  onLeave: () => void;
}

/** Somebody saved while this form was open: both texts, and which to keep. */
export function ConflictDialog({ changes, choices, onChoose, onChooseAll, onSettle, onLeave }: ConflictDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isDisputed = changes.some((change) => change.isDisputed);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="conflict-dialog" aria-labelledby={`${id}-title`} onCancel={onLeave}>
      <h2 id={`${id}-title`}>Ce contenu a changé pendant que vous écriviez</h2>
      <p>
        Rien n’est perdu. Vos changements vont être mis dans la dernière version enregistrée.
        {isDisputed && ' Là où vous avez changé la même chose tous les deux, choisissez.'}
      </p>
      {changes.length === 0 ? (
        <p>Ce que vous avez écrit y est déjà.</p>
      ) : (
        <FieldChoices changes={changes} choices={choices} onChoose={onChoose} />
      )}
      <div className="dialog-buttons">
        <Button margin={false} onClick={onSettle}>
          Continuer
        </Button>
        {isDisputed && (
          <>
            <Button buttonStyle="secondary" margin={false} onClick={() => onChooseAll('mine')}>
              Tout garder de moi
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => onChooseAll('saved')}>
              Tout prendre de l’autre
            </Button>
          </>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onLeave}>
          Plus tard
        </Button>
      </div>
    </dialog>
  );
}
