'use client';

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Pause } from './pause.ts';

/** Payload's forms tell the server of a change when a quarter of a second has passed without another. */
const TOLD_AFTER_MS = 250;

/** What an editor does that may change a form. */
const MOVES = ['keydown', 'keyup', 'input', 'change', 'pointerup', 'click'] as const;

/**
 * Hands what the server answers to changes of a form over to it once its editor pauses. Payload takes an answer that
 * comes between a change and its telling for one that knows of the change, which is then never told: the field that
 * the choice of a kind asks for did not come (`MERGE_SERVER_STATE` of Payload 3.90).
 */
export function AnswerInPauses({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const [pause] = useState(() => new Pause(TOLD_AFTER_MS + 100));
  useEffect(() => {
    for (const move of MOVES) document.addEventListener(move, pause.noteMove, { capture: true });
    return () => {
      for (const move of MOVES) document.removeEventListener(move, pause.noteMove, { capture: true });
    };
  }, [pause]);
  const patient = useMemo<typeof functions>(() => {
    const getFormState: typeof functions.getFormState = async (args) => {
      const answer = await functions.getFormState(args);
      // Asked after a change alone: what a form asks when it opens or was saved is shown at once.
      if ('updateLastEdited' in args) await pause.come();
      return answer;
    };
    return { ...functions, getFormState };
  }, [functions, pause]);
  return <ServerFunctionsContext value={patient}>{children}</ServerFunctionsContext>;
}
