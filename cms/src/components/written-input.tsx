'use client';

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { DateFieldClientProps, NumberFieldClientProps } from 'payload';
import { useId, useRef, useState, type ReactNode } from 'react';

/** How a text is read, kept and shown, by the browser and by the server alike. */
export interface Writing {
  /** What the form holds of what is typed; the very words when they are not understood. */
  held: (text: string) => unknown;
  /** What the field shows of what the form holds, once it is left. */
  shown: (held: unknown) => string;
  /** What is wrong with what the form holds, in French, or null. */
  problemOf: (held: unknown) => string | null;
}

/** What may stand in the field, beside the text: it types for whoever clicks. */
export interface Typist {
  held: unknown;
  isLocked: boolean;
  type: (text: string) => void;
}

/**
 * A field of one line that is typed as people write. The form holds what was understood, or the very words that were
 * not: they stay to be corrected, and the server, which reads by the same rules, refuses them too. Every key hands over
 * what it makes of the text, so that Ctrl+S saves what is seen.
 */
export function WrittenInput({
  field,
  path: givenPath,
  readOnly = false,
  writing,
  inputMode,
  renderAside,
}: (DateFieldClientProps | NumberFieldClientProps) & {
  writing: Writing;
  inputMode?: 'decimal';
  renderAside?: (typist: Typist) => ReactNode;
}) {
  const { admin: { className, description, placeholder } = {}, label, required = false } = field;
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  /** The words being typed; null once they are left. */
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const isEmpty = value === null || value === undefined || value === '';
  const problem = typed === null && !isEmpty ? writing.problemOf(value) : null;

  const type = (text: string) => {
    setTyped(text);
    setValue(writing.held(text));
  };

  return (
    <div
      className={[
        'field-type text written-input',
        className,
        (problem !== null || showError) && 'error',
        readOnly && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
      style={mergeFieldStyles(field)}
    >
      <FieldLabel path={path} required={required} {...(label !== undefined && { label })} />
      <div className="field-type__wrap">
        <div className="written-input__line">
          <input
            ref={input}
            id={`field-${path.replace(/\./g, '__')}`}
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            disabled={readOnly}
            readOnly={disabled}
            placeholder={typeof placeholder === 'string' ? placeholder : undefined}
            aria-describedby={errorId}
            aria-invalid={problem !== null || showError}
            value={typed ?? writing.shown(value)}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
          {!readOnly &&
            renderAside?.({
              held: value,
              isLocked: disabled,
              type: (text) => {
                type(text);
                input.current?.focus();
              },
            })}
        </div>
        {/* In full, where Payload's own error is cut to a line, and not there at all on a telephone. */}
        <p id={errorId} role="alert" className="written-input__problem">
          {problem ?? (showError ? errorMessage : null)}
        </p>
      </div>
      <FieldDescription path={path} {...(description !== undefined && { description })} />
    </div>
  );
}
