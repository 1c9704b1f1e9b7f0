import type { Card } from 'content-models';
import type { Answer, Queries, QueryName } from '../../src/content/queries.ts';
import type { AppliedChange } from '../content-store/applied-change.ts';
import type { ContentSource } from '../content-store/content-source.ts';
import type { ContentChange } from './content-change.ts';
import type { Surroundings } from './surroundings.ts';

/** What a question takes. */
export type FilterOf<Name extends QueryName> = Queries[Name]['filter'];

/**
 * One question that templates may ask: how it is answered, and what may change its answer. The words of the question
 * itself, which templates know, are in `site/src/content/queries.ts`.
 */
export interface Question<Name extends QueryName> {
  /** Pure: the same content and surroundings give the same answer. */
  answer: (filter: FilterOf<Name>, content: ContentSource, surroundings: Surroundings) => Answer<Name>;
  /** What the answer depends on: an address that asked is made again when one of these keys is touched. */
  keys: (filter: FilterOf<Name>) => readonly string[];
  /** Keys whose answers a change may touch. Never misses one; may name one whose answer stayed the same. */
  touchedBy: TouchedBy;
  /** For a question that any document may enter, whatever was asked, and that has no keys: whether a card takes part in its answer. */
  selects?: (filter: FilterOf<Name>, card: Card) => boolean;
}

/** The keys that a change may touch, by kind of change; a kind that is left out touches none. No template reads redirects. */
export type TouchedBy = {
  readonly [Kind in Exclude<AppliedChange['kind'], 'redirects'>]?: (change: ChangeOfKind<Kind>) => readonly string[];
};

/** A change of a kind. One of content comes with what it changes. */
export type ChangeOfKind<Kind extends AppliedChange['kind']> = Kind extends 'content'
  ? ContentChange
  : Extract<AppliedChange, { kind: Kind }>;
