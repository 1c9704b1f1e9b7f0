'use client';

import { Link } from '@payloadcms/ui';
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { MOST_FOUND } from '../../inventory/answers.ts';
import { moved } from './moved.ts';
import { useFound } from './use-found.ts';

/** A field and what answers it, walked through with the arrows; Enter opens the form. */
export function FinderDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [question, setQuestion] = useState('');
  const [chosen, setChosen] = useState(0);
  const { found, isAsking, isAway } = useFound(question);
  const said = sayingOf({ question, number: found.length, isAsking, isAway });

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = moved(chosen, event.key, found.length);
    if (next !== null) {
      event.preventDefault();
      setChosen(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
    // As a click: a form with unsaved changes stops it, and asks first.
    if (event.key === 'Enter') list.current?.querySelectorAll('a')[chosen]?.click();
  };

  return (
    <dialog
      ref={ref}
      className="finder"
      aria-label="Rechercher partout"
      // Not in every browser: elsewhere Escape and « Fermer » close it.
      {...{ closedby: 'any' }}
    >
      <div className="finder__field">
        <input
          type="text"
          role="combobox"
          aria-label="Rechercher partout"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={found.length > 0}
          aria-activedescendant={found.length > 0 ? `${id}-${String(chosen)}` : undefined}
          autoComplete="off"
          // Where the cursor is to be when the dialog opens.
          autoFocus
          enterKeyHint="go"
          placeholder="Un titre, un nom, une ville, des mots du texte"
          value={question}
          onChange={(event) => {
            setQuestion(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKey}
        />
        <button type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          Fermer
        </button>
      </div>
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label="Réponses" hidden={found.length === 0}>
        {found.map(({ href, title, kind, state }, index) => (
          <li key={href} role="presentation">
            <Link
              id={`${id}-${String(index)}`}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              href={href}
              prefetch={false}
              onPointerMove={() => setChosen(index)}
              // Before what asks whether to leave a form, which it would hide.
              onClickCapture={(event) => event.currentTarget.closest('dialog')?.close()}
            >
              <span className="finder__title">{title}</span>
              <span className="finder__facts">{state === null ? kind : `${kind}\u00a0· ${state}`}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p role="status" className="finder__said">
        {said}
      </p>
    </dialog>
  );
}

function sayingOf(asked: { question: string; number: number; isAsking: boolean; isAway: boolean }): string {
  if (asked.isAway) return 'L’administration ne répond pas. Vérifiez votre connexion, puis tapez de nouveau.';
  if (asked.question.trim() === '') return 'Contenus, brouillons, personnes, organisations, fichiers et réglages.';
  if (asked.number === 0) return asked.isAsking ? '' : 'Rien ne porte ces mots.';
  if (asked.number === MOST_FOUND)
    return `Les ${String(MOST_FOUND)} premières réponses. Tapez un mot de plus pour en voir moins.`;
  return asked.number === 1 ? '1 réponse' : `${String(asked.number)} réponses`;
}
