'use client';

import { CalendarIcon } from '@payloadcms/ui';
import { useRef } from 'react';

/** Opens the calendar of the browser, in its own language, and tells the day picked in it. */
export function CalendarButton({
  day,
  isDisabled,
  onPick,
}: {
  /** The day shown at first, `YYYY-MM-DD`, or null for today. */
  day: string | null;
  isDisabled: boolean;
  onPick: (day: string) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="written-date__button"
        aria-label="Choisir le jour dans un calendrier"
        disabled={isDisabled}
        onClick={() => picker.current?.showPicker()}
      >
        <CalendarIcon />
      </button>
      <input
        ref={picker}
        type="date"
        className="written-date__picker"
        // Only there to hold the calendar: the field beside it is the one to type in.
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        onChange={(event) => {
          if (event.target.value !== '') onPick(event.target.value);
        }}
      />
    </>
  );
}
