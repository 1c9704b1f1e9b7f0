'use client';

import { Button, toast, useDocumentInfo, useForm, useFormInitializing, useFormProcessing } from '@payloadcms/ui';
import { formatHour, typeset } from 'content-models';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '../connection/connection.ts';
import { useConnection } from '../connection/watch-connection.tsx';
import { changesOf, chosenValues, type FieldChange } from './changes.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { fieldErrorsIn } from './field-errors.ts';
import { FieldChoices } from './field-choices.tsx';
import { valuesOf, withValues } from './form-fields.ts';
import { keptWords, type KeptWords } from './kept-words.ts';
import { openForms } from './open-forms.ts';
import { useChoices } from './use-choices.ts';
import { useEditedDocument } from './use-edited-document.ts';
import { useFillForm } from './use-fill-form.ts';
import { useWordsKeeper } from './use-words-keeper.ts';

interface Offer {
  words: KeptWords;
  changes: FieldChange[];
}

interface Conflict {
  /** What is saved, as the API gives it. */
  latest: Record<string, unknown>;
  changes: FieldChange[];
}

/**
 * At the head of every form: keeps what is typed in it, offers what was typed before and not saved, and shows both texts
 * when somebody else saved meanwhile.
 */
export function UnsavedWords() {
  const document = useEditedDocument();
  const { fields, latest, owner, path, subject } = document;
  const { hasSavePermission, isTrashed, setData } = useDocumentInfo();
  const { dispatchFields, getData } = useForm();
  const connection = useConnection();
  const isProcessing = useFormProcessing();
  const isInitializing = useFormInitializing();
  const fill = useFillForm();
  const { choices, choose, chooseAll } = useChoices();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const id = useId();

  const lookForOffer = useCallback(() => {
    void findOffer().catch((error: unknown) => console.warn('What was typed before can’t be read.', error));

    async function findOffer(): Promise<void> {
      await keptWords.forgetOld(Date.now());
      const open = await openForms();
      for (const words of await keptWords.find(owner, subject)) {
        if (open.has(words.form)) continue;
        const changes = changesOf(
          { opened: words.opened, mine: words.written, saved: valuesOf(getData(), fields) },
          fields,
        );
        if (changes.length > 0) {
          setOffer({ words, changes });
          return;
        }
        await keptWords.forget(words.form);
      }
      setOffer(null);
    }
  }, [fields, getData, owner, subject]);

  const keeper = useWordsKeeper(document, lookForOffer);
  const canWrite = hasSavePermission === true && isTrashed !== true;

  useEffect(() => {
    if (!isInitializing && canWrite) lookForOffer();
  }, [canWrite, isInitializing, lookForOffer]);

  const onAnswer = async ({ status, body }: Answer): Promise<void> => {
    if (status < 400) return keeper.saved();
    const errors = fieldErrorsIn(body);
    if (errors.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
    if (status === 409 && latest !== null) await showConflict(latest);
  };

  const showConflict = async (url: string): Promise<void> => {
    const response = await fetch(url, { credentials: 'include' });
    if (!response.ok) return;
    const found = (await response.json()) as Record<string, unknown>;
    const mine = valuesOf(getData(), fields);
    const changes = changesOf({ opened: keeper.opened ?? mine, mine, saved: valuesOf(found, fields) }, fields);
    chooseAll(changes, 'mine');
    setConflict({ latest: found, changes });
  };

  const answered = useRef({ isProcessing, onAnswer });
  answered.current = { isProcessing, onAnswer };
  useEffect(
    () =>
      connection.onAnswer((answer) => {
        // A form within this one may be sent to the same address.
        if (answer.path === path && answered.current.isProcessing) void answered.current.onAnswer(answer);
      }),
    [connection, path],
  );

  const resume = async ({ words, changes }: Offer): Promise<void> => {
    const written = { ...valuesOf(getData(), fields), ...chosenValues(changes, choices) };
    if (!(await fill(withValues(getData(), written)))) return;
    keeper.note(written, true);
    await keeper.keepNow();
    await keptWords.forget(words.form);
    lookForOffer();
  };

  const discard = async ({ words }: Offer): Promise<void> => {
    await keptWords.forget(words.form);
    lookForOffer();
  };

  const settle = async ({ latest: saved, changes }: Conflict): Promise<void> => {
    const savedValues = valuesOf(saved, fields);
    const written = { ...savedValues, ...chosenValues(changes, choices) };
    if (!(await fill(withValues(saved, written)))) return;
    keeper.reopened(savedValues);
    keeper.note(written, true);
    await keeper.keepNow();
    setData(saved);
    setConflict(null);
    toast.success('Relisez, puis enregistrez.');
  };

  return (
    <>
      {offer !== null && (
        <section className="unsaved-words" aria-labelledby={`${id}-title`}>
          <h3 id={`${id}-title`}>
            {typeset(`Vous aviez écrit ceci le ${formatHour(new Date(offer.words.writtenAt))}, sans l’enregistrer.`)}
          </h3>
          <FieldChoices changes={offer.changes} choices={choices} onChoose={choose} />
          <div className="dialog-buttons">
            <Button margin={false} size="small" onClick={() => void resume(offer)}>
              Reprendre
            </Button>
            <Button buttonStyle="secondary" margin={false} size="small" onClick={() => void discard(offer)}>
              Jeter
            </Button>
          </div>
        </section>
      )}
      {conflict !== null && (
        <ConflictDialog
          changes={conflict.changes}
          choices={choices}
          onChoose={choose}
          onChooseAll={(choice) => chooseAll(conflict.changes, choice)}
          onSettle={() => void settle(conflict)}
          onLeave={() => setConflict(null)}
        />
      )}
    </>
  );
}
