import { isDeepStrictEqual } from 'node:util';
import {
  addressesOf,
  cardOf,
  isListed,
  isPublishedDocument,
  placeInLists,
  type Card,
  type Content,
  type FiledCollection,
  type ListKey,
  type PublishedDocument,
} from 'content-models';
import type { AppliedChange } from '../content-store/applied-change.ts';
import { lastChange } from '../site-map.ts';

/** A content that came, went or is other than it was, and what that changes: worked out once for all questions. */
export interface ContentChange {
  /** What was there, then what is there: one of them when the content came or went. */
  versions: readonly Content[];
  /** Those of the versions that have a page. */
  documents: readonly PublishedDocument[];
  /** Names of the fields that are not as they were; all of them when the content came or went. */
  fields: readonly string[];
  /** What lists showed and show of it. */
  cards: readonly Card[];
  hasCardChanged: boolean;
  /** The lists that held it and that hold it. */
  places: readonly Place[];
  /** Whether it came into lists, left them or is in others. */
  haveListsChanged: boolean;
  /** Whether the day of the last change that matters to a reader is another. */
  hasLastChangeMoved: boolean;
  /** Whether the site map says something else of it. */
  hasSiteMapChanged: boolean;
}

/** Where lists hold a document. */
export interface Place {
  collection: FiledCollection;
  list: ListKey;
  /** The part of the list that holds it, when the list is cut. */
  sublist: ListKey | null;
}

export function contentChange({ before, after }: Extract<AppliedChange, { kind: 'content' }>): ContentChange {
  const versions = [before, after].filter((content) => content !== undefined);
  const documents = versions.filter(isPublishedDocument);
  const listed = documents.filter(isListed);
  const cards = listed.map(cardOf);
  const places = cards.map(placeInLists);
  const haveListsChanged = places.length === 1 || !isDeepStrictEqual(places[0], places[1]);
  return {
    versions,
    documents,
    fields: changedFields(versions),
    cards,
    hasCardChanged: cards.length === 1 || !isDeepStrictEqual(cards[0], cards[1]),
    places: places.filter((place) => place !== null),
    haveListsChanged,
    hasLastChangeMoved: isOther(listed, lastChange),
    hasSiteMapChanged:
      haveListsChanged ||
      isOther(documents, lastChange) ||
      isOther(documents, (document) => [...addressesOf(document).values()]),
  };
}

function changedFields(versions: readonly Content[]): string[] {
  const [before, after] = versions.map((content) => new Map<string, unknown>(Object.entries(content)));
  const fields = new Set(versions.flatMap((content) => Object.keys(content)));
  if (before === undefined || after === undefined) return [...fields];
  return [...fields].filter((field) => !isDeepStrictEqual(before.get(field), after.get(field)));
}

/** Whether a document came, went or has another value. */
function isOther([before, after]: readonly PublishedDocument[], valueOf: (document: PublishedDocument) => unknown) {
  return before === undefined || after === undefined || !isDeepStrictEqual(valueOf(before), valueOf(after));
}
