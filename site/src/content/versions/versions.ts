import { textOfRelease, type Instant, type PressRelease, type ReleaseText } from 'content-models';
import { readPersonFields } from '../types/person.ts';
import { comparePassages } from './compare.ts';
import { foldUnchanged, type ShownPassage } from './fold.ts';

/** A version of a release, as its history shows it. */
export interface ShownVersion {
  /** The first one is 1. */
  number: number;
  from: Instant;
  /** Null for the one online. */
  until: Instant | null;
  /** What readers were told with it and not before. */
  corrections: ReleaseText['corrections'];
  update: ReleaseText['lastUpdate'];
  /** What changed in its words; null for the first one. */
  changes: readonly ShownPassage[] | null;
  passages: ReleaseText['passages'];
}

/** How many versions of a release its history shows: none when it shows none. */
export function countVersions({ history }: Pick<PressRelease, 'history'>): number {
  return history === null ? 0 : history.former.length + 1;
}

/** Every version that was online, newest first, with what it changed. */
export async function readVersions(
  release: PressRelease,
  { since, former }: NonNullable<PressRelease['history']>,
): Promise<ShownVersion[]> {
  const current = await readText(release);
  const versions = [...former, ...(current === null ? [] : [{ ...current, from: since, until: null }])];
  return versions
    .map((version, index): ShownVersion => {
      const { from, until, passages, corrections } = version;
      const before = versions[index - 1];
      return {
        number: index + 1,
        from,
        until,
        corrections: corrections.filter((one) => before?.corrections.every((told) => !isSame(told, one)) ?? true),
        update: isSame(before?.lastUpdate ?? null, version.lastUpdate) ? null : version.lastUpdate,
        changes: before === undefined ? null : foldUnchanged(comparePassages(before.passages, passages)),
        passages,
      };
    })
    .reverse();
}

async function readText(release: PressRelease): Promise<ReleaseText | null> {
  const people = await Promise.all(release.quotes.map(({ person }) => readPersonFields(person, ['id', 'title'])));
  const names = new Map(people.filter((person) => person !== null).map(({ id, title }) => [id, title]));
  return textOfRelease(release, (id) => names.get(id));
}

function isSame(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
