import type { PressRelease } from '../../payload-types.ts';

/** A whole press release to create, for tests. */
export function release(data: Partial<PressRelease>) {
  return {
    collection: 'press-releases',
    data: { dateline: { place: 'Paris', date: '2026-11-21T12:00:00.000Z' }, lead: 'Chapô.', title: 'Titre', ...data },
  } as const;
}
