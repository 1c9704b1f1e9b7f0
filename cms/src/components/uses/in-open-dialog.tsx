'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Under the question that Payload's open dialog asks: it takes no words of ours. */
export function InOpenDialog({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    // The dialog is drawn by another part of the page, at about the same time.
    const look = () => setPlace(document.querySelector('.confirmation-modal__content'));
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return place === null ? null : createPortal(children, place);
}

const LOOK_EVERY_MS = 100;
