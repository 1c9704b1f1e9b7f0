'use client';

import { useEffect, type ReactNode } from 'react';
import { inFrench, type Place } from './english-remnants.ts';

/** Attributes that are read or heard. */
const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'placeholder', 'title'] as const;

/**
 * Puts in French, as it comes, what the libraries of the admin have in English only. React writes a text again when it
 * changes, and not before: what was put in its place stays until then.
 */
export function SpeakFrench({ children }: { children: ReactNode }) {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === 'childList') change.addedNodes.forEach(translate);
        else if (change.type === 'characterData') translate(change.target);
        else if (change.target instanceof Element) translateAttributes(change.target);
      }
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES],
    });
    translate(document.body);
    return () => observer.disconnect();
  }, []);
  return children;
}

function translate(node: Node): void {
  if (node instanceof Text) {
    const { parentElement: holder } = node;
    // What somebody writes is theirs.
    if (holder === null || holder.isContentEditable) return;
    const french = inFrench(node.data, placeOf(holder));
    if (french !== null) node.data = french;
    return;
  }
  if (!(node instanceof Element)) return;
  translateAttributes(node);
  node.childNodes.forEach(translate);
}

function translateAttributes(element: Element): void {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const french = value === null ? null : inFrench(value, 'said');
    if (french !== null) element.setAttribute(name, french);
  }
}

function placeOf(element: Element): Place {
  if (element.closest('.table-action-menu-dropdown') !== null) return 'table menu';
  return element.closest('[role=log], [aria-live], [id^=DndDescribedBy]') === null ? 'shown' : 'said';
}
