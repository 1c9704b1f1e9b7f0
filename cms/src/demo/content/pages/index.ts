import type { DemoDocument } from '../../demo-document.ts';
import { aiPages } from '../ai/pages.ts';
import { aPropos } from './a-propos.ts';
import { journeesExperts } from './journees-experts.ts';

/** Editorial pages. What the code says of itself is among the templates. */
export const pages: readonly DemoDocument[] = [aPropos, journeesExperts, ...aiPages].map((data) => ({
  collection: 'pages',
  data,
}));
