import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** A browser of one file of tests, to be closed at its end: its windows are its own, the process is that of all files. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserAddress'));
}
