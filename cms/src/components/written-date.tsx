'use client';

import { dayOf, timeIn, writeDay } from 'content-models';
import type { DateFieldClientProps } from 'payload';
import { DAY, isKept, MOMENT, type DateWriting } from '../fields/date-writings.ts';
import { CalendarButton } from './calendar-button.tsx';
import { WrittenInput, type Writing } from './written-input.tsx';

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

function WrittenDate({
  writing,
  written,
  ...props
}: DateFieldClientProps & {
  writing: DateWriting;
  /** What a day picked in the calendar writes in the field. */
  written: (day: string, kept: Date | null) => string;
}) {
  return (
    <WrittenInput
      {...props}
      writing={inputOf(writing)}
      renderAside={({ held, isLocked, type }) => {
        const kept = isKept(held) ? new Date(held) : null;
        return (
          <CalendarButton
            day={kept === null ? null : dayOf(kept)}
            isDisabled={isLocked}
            onPick={(day) => type(written(day, kept))}
          />
        );
      }}
    />
  );
}

/** The form holds the instant that was understood. */
function inputOf({ read, write }: DateWriting): Writing {
  return {
    held: (text) => {
      const date = read(text, new Date());
      return text.trim() === '' ? null : 'problem' in date ? text : date.value;
    },
    shown: (held) => (isKept(held) ? write(new Date(held)) : textOf(held)),
    problemOf: (held) => {
      const date = read(textOf(held), new Date());
      return 'problem' in date ? date.problem : null;
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
