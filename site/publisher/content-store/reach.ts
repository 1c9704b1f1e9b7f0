import { isDeepStrictEqual } from 'node:util';
import {
  addressesOf,
  cardOf,
  isListed,
  isPublishedDocument,
  placeInLists,
  referenceKey,
  referencesOf,
  siteMapPart,
  type Card,
  type Content,
  type DocumentId,
  type GlobalContent,
  type PublishedDocument,
} from 'content-models';
import type { Query } from '../../src/content/queries.ts';
import { lastChange } from '../site-map.ts';
import { isSelected } from './card-index.ts';
import type { Effect } from './effects.ts';
import { followersOf } from './followed-commitments.ts';
import {
  collectionSubject,
  engagementSubject,
  fieldSubject,
  listFieldSubject,
  subjectOfList,
  subjectsOf,
} from './subjects.ts';

/** Which answers some effects may have changed. Never misses one; may name one that stayed the same. */
export interface Reach {
  /** Subjects of queries, as {@link subjectsOf} names them. */
  subjects: ReadonlySet<string>;
  /** Cards that appeared in lists, left them or changed. */
  cards: readonly Card[];
}

/** How far some effects reach. */
export function reachOf(effects: readonly Effect[]): Reach {
  const subjects = new Set<string>();
  const cards: Card[] = [];
  for (const effect of effects) {
    switch (effect.kind) {
      case 'content': {
        const changed = reachOfContent(effect.before, effect.after, subjects);
        cards.push(...changed);
        break;
      }
      case 'global':
        subjects.add(`global ${effect.slug}`);
        for (const id of engagedInOne(effect)) subjects.add(engagementSubject(id));
        break;
      case 'measures':
        subjects.add('measures');
        break;
      case 'derived-file':
        subjects.add(`derived file ${effect.address}`);
        break;
      case 'day':
        subjects.add('today');
        break;
      case 'redirects':
        break;
      default:
        effect satisfies never;
    }
  }
  return { subjects, cards };
}

/** The territories that join the AI concertations or leave them. */
function engagedInOne({ before, after }: Extract<Effect, { kind: 'global' }>): DocumentId[] {
  const then = engagedIn(before);
  const now = engagedIn(after);
  return [...then.filter((id) => !now.includes(id)), ...now.filter((id) => !then.includes(id))];
}

function engagedIn(content: GlobalContent | undefined): readonly DocumentId[] {
  return content?.global === 'ai-space' ? content.engaged : [];
}

/** Whether a query may answer otherwise than before. */
export function isWithin({ subjects, cards }: Reach, query: Query): boolean {
  if (query.name === 'cards') return cards.some((card) => isSelected(card, query.filter));
  return subjectsOf(query).some((subject) => subjects.has(subject));
}

function reachOfContent(before: Content | undefined, after: Content | undefined, subjects: Set<string>): Card[] {
  const versions = [before, after].filter((content) => content !== undefined);
  const fields = changedFields(versions);
  for (const content of versions) {
    subjects.add(`content ${referenceKey(content)}`);
    for (const field of fields) {
      subjects.add(fieldSubject(content, field)).add(collectionSubject(content.collection, field));
    }
  }
  const documents = versions.filter(isPublishedDocument);
  for (const document of documents) subjects.add(`slug ${document.collection}/${document.slug}`);
  const listed = documents.filter(isListed);
  if (haveLastChangesMoved(listed)) for (const { collection } of documents) subjects.add(`extent ${collection}`);
  const cards = listed.map(cardOf);
  const hasCardChanged = cards.length === 1 || !isDeepStrictEqual(cards[0], cards[1]);
  const targets = documents.map(
    (document) => new Set(referencesOf(document).map(({ target }) => referenceKey(target))),
  );
  for (const target of new Set(targets.flatMap((keys) => [...keys]))) {
    const isOnlyInOne = targets.length === 1 || targets.some((keys) => !keys.has(target));
    if (hasCardChanged || isOnlyInOne) subjects.add(`referrers ${target}`);
  }
  for (const document of documents) {
    for (const follower of followersOf(document)) subjects.add(`commitments ${follower}`);
  }
  const places = cards.map(placeInLists);
  const haveMoved = places.length === 1 || !isDeepStrictEqual(places[0], places[1]);
  const isSiteMapOther = haveMoved || hasSiteMapChanged(documents);
  for (const place of places) {
    if (place === null) continue;
    const { collection, list, sublist } = place;
    const holders = [list, sublist].filter((key) => key !== null);
    for (const field of fields) subjects.add(listFieldSubject(collection, list, field));
    if (hasCardChanged) for (const key of holders) subjects.add(subjectOfList(collection, key));
    if (haveMoved) {
      for (const within of [collection, `${collection}/${list}`]) {
        subjects.add(`lists ${within}`).add(`listSizes ${within}`);
      }
    }
    if (!isSiteMapOther) continue;
    subjects.add('siteMapParts');
    for (const key of holders) subjects.add(`addresses ${siteMapPart(collection, key)}`);
  }
  if (!hasCardChanged) return [];
  for (const card of cards) subjects.add(`card ${referenceKey(card)}`);
  return cards;
}

/** The fields that are not as they were; all of them when a content comes or goes. */
function changedFields(versions: readonly Content[]): string[] {
  const [before, after] = versions.map((content) => new Map<string, unknown>(Object.entries(content)));
  const fields = new Set(versions.flatMap((content) => Object.keys(content)));
  if (before === undefined || after === undefined) return [...fields];
  return [...fields].filter((field) => !isDeepStrictEqual(before.get(field), after.get(field)));
}

/** Whether a document came, went or has another day of last change. */
function haveLastChangesMoved([before, after]: readonly PublishedDocument[]): boolean {
  return before === undefined || after === undefined || lastChange(before) !== lastChange(after);
}

/** Whether the site map says something else of a document that stays where it is listed. */
function hasSiteMapChanged(documents: readonly PublishedDocument[]): boolean {
  const [before, after] = documents.map((document) => [...addressesOf(document).values()]);
  return haveLastChangesMoved(documents) || !isDeepStrictEqual(before, after);
}
