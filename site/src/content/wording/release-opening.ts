import { formatDateline, type PressRelease } from 'content-models';
import { paragraphsOf } from './paragraphs.ts';

/**
 * The first paragraphs of a release, as releases begin on paper: the place and the day, then the lead. Reading views
 * of browsers, feed readers and messages keep the text alone: what stands over the title is lost there.
 */
export function openingOf({ dateline, lead }: Pick<PressRelease, 'dateline' | 'lead'>): string[] {
  const [first, ...others] = paragraphsOf(lead ?? '');
  return [[formatDateline(dateline), ...(first === undefined ? [] : [first])].join(' – '), ...others];
}
