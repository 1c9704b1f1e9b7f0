'use client';

import { useEffect } from 'react';
import { describeRelease } from './release-sentence.ts';
import { useRelease } from './use-release.ts';

/** In the panel of a release: where it stands, and what will happen when. */
export function ReleaseStanding({ onHour }: { onHour: () => void }) {
  const release = useRelease();
  const { state, title, details } = describeRelease({ ...release, now: new Date() });
  const hour = release.stored?.embargoUntil;

  useEffect(() => {
    const delay = hour == null ? NaN : new Date(hour).getTime() - Date.now();
    if (!(delay > 0 && delay < LONGEST_DELAY_MS)) return undefined;
    const timer = setTimeout(onHour, delay);
    return () => clearTimeout(timer);
  }, [hour, onHour]);

  return (
    <>
      <h3 data-release-state={state}>{title}</h3>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </>
  );
}

/** What a timer of a browser can count, 2^31 - 1. */
const LONGEST_DELAY_MS = 2_147_483_647;
