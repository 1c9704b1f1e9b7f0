'use client';

import { useId } from 'react';
import { isSame } from './form-fields.ts';
import type { Choice, FieldChange } from './changes.ts';
import { useTitles } from './use-titles.ts';
import { valueInWords } from './value-in-words.ts';

interface FieldChoicesProps {
  changes: readonly FieldChange[];
  choices: Readonly<Record<string, Choice>>;
  onChoose: (path: string, choice: Choice) => void;
}

/** Both texts of each field side by side; where both were changed, which one to keep. */
export function FieldChoices({ changes, choices, onChoose }: FieldChoicesProps) {
  const titles = useTitles(changes);
  const id = useId();
  return (
    <ul className="field-choices">
      {changes.map((change) => {
        const { path, label, field, mine, saved, isDisputed } = change;
        const chosen = choices[path] ?? 'mine';
        const sides = [
          { choice: 'mine', name: 'Ce que vous avez écrit', keep: 'Garder le mien', value: mine },
          { choice: 'saved', name: 'Ce qui est enregistré', keep: 'Prendre le leur', value: saved },
        ] as const;
        // Where nothing was, nothing is compared.
        const shown = isSame(saved, undefined) && !isDisputed ? sides.slice(0, 1) : sides;
        return (
          <li key={path}>
            <fieldset>
              <legend>{label}</legend>
              <div className="field-choices__sides">
                {shown.map(({ choice, name, keep, value }) => (
                  <div key={choice} data-is-kept={chosen === choice}>
                    <h4>{name}</h4>
                    <p className="field-choices__words">{valueInWords(field, value, titles) || <em>Rien</em>}</p>
                    {isDisputed && (
                      <label>
                        <input
                          type="radio"
                          name={`${id}-${path}`}
                          checked={chosen === choice}
                          onChange={() => onChoose(path, choice)}
                        />
                        {keep}
                      </label>
                    )}
                  </div>
                ))}
              </div>
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}
