'use client';

import { typeOf } from 'content-models';
import { useEffect } from 'react';
import { describeStanding } from './standing-sentence.ts';
import { useStanding } from './use-standing.ts';

/**
 * In the panel of a document: where it stands, and what will happen when. What has no hour and is no release says
 * nothing: its last publication says it all.
 */
export function DocumentStanding({ onHour }: { onHour: () => void }) {
  const { collection, ...standing } = useStanding();
  const hour = standing.stored?.embargoUntil;

  useEffect(() => {
    const delay = hour == null ? NaN : new Date(hour).getTime() - Date.now();
    if (!(delay > 0 && delay < LONGEST_DELAY_MS)) return undefined;
    const timer = setTimeout(onHour, delay);
    return () => clearTimeout(timer);
  }, [hour, onHour]);

  if (collection === undefined) return null;
  const { state, title, details } = describeStanding({ collection, ...standing, now: new Date() });
  if (typeOf(collection).isForPress !== true && state !== 'scheduled' && standing.planned === null) return null;
  return (
    <>
      <h3 data-document-state={state}>{title}</h3>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </>
  );
}

/** What a timer of a browser can count, 2^31 - 1. */
const LONGEST_DELAY_MS = 2_147_483_647;
