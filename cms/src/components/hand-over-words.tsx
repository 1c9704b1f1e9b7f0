'use client';

import { useEffect, type ReactNode } from 'react';
import { IdleWork } from './idle-work.ts';

/**
 * Hands what is typed in a text with structure over to its form before the form is sent. Payload's field does it when
 * the browser is idle, half a second after the last key at most: on a slow machine the last words were not in what
 * « Publier » sent. That work is done as soon as the editor is left, and on Ctrl+S or Cmd+S.
 */
export function HandOverWords({ children }: { children: ReactNode }) {
  useEffect(() => {
    // Safari has neither of them.
    const browser: Partial<Pick<Window, 'requestIdleCallback' | 'cancelIdleCallback'>> = window;
    const own = {
      requestIdleCallback: browser.requestIdleCallback?.bind(window),
      cancelIdleCallback: browser.cancelIdleCallback?.bind(window),
    };
    const work = new IdleWork(own);
    Object.assign(window, { requestIdleCallback: work.request, cancelIdleCallback: work.cancel });
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') work.doNow();
    };
    document.addEventListener('focusout', work.doNow);
    // Before Payload's own listener, which sends the form.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('focusout', work.doNow);
      document.removeEventListener('keydown', onKey, { capture: true });
      Object.assign(window, own);
    };
  }, []);
  return children;
}
