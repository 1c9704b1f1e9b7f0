'use client';

import { describePresence } from './presence/presence-sentence.ts';
import { useOthers } from './presence/use-others.ts';
import { UnsavedWords } from './unsaved/unsaved-words.tsx';

/** At the head of every form: who else has it open, and what was typed before and not saved. */
export function FormHead() {
  const presence = describePresence(useOthers(), new Date());
  return (
    <>
      <p role="status" className="presence">
        {presence}
      </p>
      <UnsavedWords />
    </>
  );
}
