'use client';

import {
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { valuesOf } from './form-fields.ts';
import { keptWords } from './kept-words.ts';
import { openForm } from './open-forms.ts';
import type { useEditedDocument } from './use-edited-document.ts';
import { WordsKeeper } from './words-keeper.ts';

/** How often a form that is being typed in is looked at. */
const LOOKED_AT_MS = 200;

/**
 * Keeps what is typed in the form of a document.
 * @param onAbandon what was kept is not in the form any more
 */
export function useWordsKeeper(
  { owner, subject, fields }: ReturnType<typeof useEditedDocument>,
  onAbandon: () => void,
): WordsKeeper {
  const { getData } = useForm();
  const [state] = useAllFormFields();
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  const isInitializing = useFormInitializing();
  const { hasSavePermission } = useDocumentInfo();
  const place = useRef({ form: newForm(), close: NOTHING, owner, subject, onAbandon });
  place.current = { ...place.current, owner, subject, onAbandon };
  const [keeper] = useState(() => new WordsKeeper(keepingAt(place)));
  const isWatched = !isInitializing && hasSavePermission === true && owner !== '';

  const look = useCallback(() => {
    if (isWatched) keeper.note(valuesOf(getData(), fields), isModified);
  }, [fields, getData, isModified, isWatched, keeper]);
  const latestLook = useRef(look);
  latestLook.current = look;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => {
    if (keeper.opened === null) look();
    timer.current ??= setTimeout(() => {
      timer.current = null;
      latestLook.current();
    }, LOOKED_AT_MS);
  }, [keeper, look, state]);

  // What is sent is known before it is answered.
  useEffect(() => {
    if (isProcessing) latestLook.current();
  }, [isProcessing]);

  useEffect(() => {
    const keepNow = () => {
      latestLook.current();
      void keeper.keepNow().catch(tellNobody);
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') keepNow();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', keepNow);
      if (timer.current !== null) clearTimeout(timer.current);
      void keeper.keepNow().catch(tellNobody);
      place.current.close();
    };
  }, [keeper]);

  return keeper;
}

interface Place {
  /** Name of the form in what is kept. */
  form: string;
  close: () => void;
  owner: string;
  subject: string;
  onAbandon: () => void;
}

function keepingAt(place: { current: Place }): ConstructorParameters<typeof WordsKeeper>[0] {
  return {
    keep: ({ opened, written }) => {
      const { form, owner, subject, close } = place.current;
      if (close === NOTHING) place.current.close = openForm(form);
      return keptWords.keep({ form, owner, subject, opened, written, writtenAt: Date.now() });
    },
    forget: () => keptWords.forget(place.current.form),
    abandon: () => {
      place.current.close();
      place.current = { ...place.current, form: newForm(), close: NOTHING };
      place.current.onAbandon();
    },
  };
}

/** Not `randomUUID`, which a page without HTTPS has not. */
function newForm(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function NOTHING(): void {
  // No form is open.
}

/** A browser that keeps nothing, as in some private windows: the form works as it did. */
function tellNobody(error: unknown): void {
  console.warn('What is typed can’t be kept in this browser.', error);
}
