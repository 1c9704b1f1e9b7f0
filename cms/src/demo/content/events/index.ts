import type { DemoDocument } from '../../demo-document.ts';
import { expertDays } from './expert-days.ts';
import { forums } from './forums.ts';

/** Forums and Journées experts. */
export const events: readonly DemoDocument[] = [...forums, ...expertDays];
