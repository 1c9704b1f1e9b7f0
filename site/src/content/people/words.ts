import { addressOf, sessionAddress, type Mandate, type PartialDate, type Person, type Quotation } from 'content-models';
import { readEventsNaming } from '../types/event.ts';
import { readReleasesNaming } from '../types/press-release.ts';
import { readReplaysNaming } from '../types/replay.ts';
import { anchorOf } from '../replays/outline.ts';
import { readRolesAt } from './roles.ts';

/** Anchor of the words of a person in a release: `citation-camille-exemple`, with a number from their second quote on. */
export function quoteAnchor(quote: Quotation, quotes: readonly Quotation[], { slug }: Pick<Person, 'slug'>): string {
  const place = quotes.filter(({ person }) => person === quote.person).findIndex(({ id }) => id === quote.id);
  return `citation-${slug}${place > 0 ? `-${String(place + 1)}` : ''}`;
}

/** Anchor that a quote had before: links that were made to it still find it. */
export function formerQuoteAnchor({ id }: Pick<Quotation, 'id'>): string {
  return `citation-${id}`;
}

/** Something that a person said or took part in, with the role held that day. */
interface Passage {
  address: string;
  /** Title of the text, of the session or of the recording. */
  title: string;
  date: PartialDate;
  roles: string | null;
}

/** Words of a person in a release, at their place in it. */
export interface QuotedWords extends Passage {
  text: string;
}

/** A session that a person took part in. */
export interface HeldSession extends Passage {
  event: string;
  /** Address of the event. */
  page: string;
}

type Speaker = Pick<Person, 'id' | 'slug' | 'title' | 'mandates'>;

/** What a person is quoted as saying in the newest releases that name them. */
export async function readQuotes(person: Speaker, limit: number): Promise<QuotedWords[]> {
  const releases = await readReleasesNaming(person.id, ['slug', 'title', 'dateline', 'quotes'], limit);
  const found = releases.flatMap((release) =>
    (release?.quotes ?? []).flatMap((quote) => {
      if (release === null || quote.person !== person.id) return [];
      const address = `${addressOf(release) ?? ''}#${quoteAnchor(quote, release.quotes, person)}`;
      return [{ address, title: release.title, date: release.dateline.date, text: quote.text }];
    }),
  );
  return withRoles(found, person.mandates);
}

/** The sessions of the newest events in whose programme a person is. */
export async function readSessions(person: Speaker, limit: number): Promise<HeldSession[]> {
  const events = await readEventsNaming(person.id, ['slug', 'title', 'programme'], limit);
  const found = events.flatMap((event) =>
    (event?.programme ?? []).flatMap((session) => {
      if (event === null || !session.speakers.includes(person.id)) return [];
      const page = addressOf(event) ?? '';
      const { title, day: date } = session;
      return [{ address: sessionAddress(event, session), title, date, event: event.title, page }];
    }),
  );
  return withRoles(found, person.mandates);
}

/** The newest replays in which a person speaks: each leads to their first words, where the transcript names them. */
export async function readReplays(person: Speaker, limit: number): Promise<Passage[]> {
  const replays = await readReplaysNaming(person.id, ['slug', 'title', 'recordedOn', 'speakers', 'transcript'], limit);
  const found = replays.flatMap((replay) => {
    if (replay?.speakers.includes(person.id) !== true) return [];
    const first = replay.transcript.find(({ speaker }) => speaker === person.title);
    const anchor = first === undefined ? '' : `#${anchorOf(first.start)}`;
    return [{ address: `${addressOf(replay) ?? ''}${anchor}`, title: replay.title, date: replay.recordedOn }];
  });
  return withRoles(found, person.mandates);
}

function withRoles<Found extends { date: PartialDate }>(
  found: readonly Found[],
  mandates: readonly Mandate[],
): Promise<(Found & { roles: string | null })[]> {
  return Promise.all(found.map(async (passage) => ({ ...passage, roles: await readRolesAt(mandates, passage.date) })));
}
