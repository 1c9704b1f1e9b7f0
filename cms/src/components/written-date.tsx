'use client';

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import { dayOf, timeIn, writeDay } from 'content-models';
import type { DateFieldClientProps } from 'payload';
import { useId, useRef, useState } from 'react';
import { DAY, isKept, MOMENT, type DateWriting } from '../fields/date-writings.ts';
import { CalendarButton } from './calendar-button.tsx';

/** A day, typed as people write it or picked in a calendar. */
export function WrittenDay(props: DateFieldClientProps) {
  return <WrittenDate {...props} writing={DAY} written={writeDay} />;
}

/** A day and an hour in Paris, typed as people write them; the calendar gives the day and leaves the hour to be typed. */
export function WrittenMoment(props: DateFieldClientProps) {
  return (
    <WrittenDate
      {...props}
      writing={MOMENT}
      written={(day, kept) => `${writeDay(day)} à ${kept === null ? '' : timeIn(kept)}`}
    />
  );
}

/**
 * The form holds the instant that was understood, or the very words that were not: they stay to be corrected, and the
 * server, which reads by the same rules, refuses them too. Every key hands over what it makes of the text, so that
 * Ctrl+S saves what is seen.
 */
function WrittenDate({
  field,
  path: givenPath,
  readOnly = false,
  writing,
  written,
}: DateFieldClientProps & {
  writing: DateWriting;
  /** What a day picked in the calendar writes in the field. */
  written: (day: string, kept: Date | null) => string;
}) {
  const { admin: { className, description, placeholder } = {}, label, required = false } = field;
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: givenPath,
  });
  /** The words being typed; null once they are left. */
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const kept = isKept(value) ? new Date(value) : null;
  const problem = typed === null ? problemOf(value, writing) : null;
  const isLocked = readOnly || disabled;

  const type = (text: string) => {
    const read = writing.read(text, new Date());
    setTyped(text);
    setValue(text.trim() === '' ? null : 'problem' in read ? text : read.value);
  };

  return (
    <div
      className={[
        'field-type text written-date',
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
        <div className="written-date__line">
          <input
            ref={input}
            id={`field-${path.replace(/\./g, '__')}`}
            type="text"
            autoComplete="off"
            disabled={readOnly}
            readOnly={disabled}
            placeholder={typeof placeholder === 'string' ? placeholder : undefined}
            aria-describedby={errorId}
            aria-invalid={problem !== null || showError}
            value={typed ?? (kept === null ? textOf(value) : writing.write(kept))}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(null)}
          />
          {!readOnly && (
            <CalendarButton
              day={kept === null ? null : dayOf(kept)}
              isDisabled={isLocked}
              onPick={(day) => {
                type(written(day, kept));
                input.current?.focus();
              }}
            />
          )}
        </div>
        {/* In full, where Payload's own error is cut to a line, and not there at all on a telephone. */}
        <p id={errorId} role="alert" className="written-date__problem">
          {problem ?? (showError ? errorMessage : null)}
        </p>
      </div>
      <FieldDescription path={path} {...(description !== undefined && { description })} />
    </div>
  );
}

/** What is wrong with what the form holds, in French. */
function problemOf(value: unknown, { read }: DateWriting): string | null {
  const text = textOf(value);
  const result = text === '' ? null : read(text, new Date());
  return result !== null && 'problem' in result ? result.problem : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
