import type { DemoDocument } from '../../demo-document.ts';
import { aiPages } from '../ai/pages.ts';
import { aPropos } from './a-propos.ts';
import { commissionNumerique } from './commission-numerique.ts';
import { journeesExperts } from './journees-experts.ts';
import { sitePages } from './site-pages.ts';

/** Editorial pages. */
export const pages: readonly DemoDocument[] = [
  aPropos,
  commissionNumerique,
  journeesExperts,
  ...aiPages,
  ...sitePages,
].map((data) => ({ collection: 'pages', data }));
