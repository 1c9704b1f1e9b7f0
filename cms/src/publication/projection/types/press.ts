import type { PressContact, PressRelease } from '../../../payload-types.ts';
import type { Prepared } from '../project-fields.ts';
import { day, text } from '../values.ts';

/** Articles newest first. Of a withdrawn release only its name, place and date are left, and the notice. */
export function preparePressRelease(release: PressRelease): Prepared<'press-releases'> {
  const { id, slug, title, dateline, withdrawal, isExample } = release;
  if (day(withdrawal?.date) !== null || text(withdrawal?.reason) !== null)
    return { id, slug, title, dateline, withdrawal, isExample };
  const coverage = release.coverage?.toSorted((a, b) => String(day(b.date)).localeCompare(String(day(a.date))));
  return { ...release, coverage };
}

export function preparePressContact({ subjects, ...contact }: PressContact): Prepared<'press-contacts'> {
  return { ...contact, subjects: subjects?.map(({ subject }) => subject) };
}
