import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { anyReference, named, reference } from '../shared/references.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';

/** Where a commitment stands, from its adoption to its end. */
export const COMMITMENT_STATES = ['committed', 'in-progress', 'kept', 'abandoned', 'unknown'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

/** What shows that an entry is true: a document of the site, or a page elsewhere. */
export const evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    document: named('Preuve', anyReference),
    /** The words of the document that say it, or null. */
    passage: line.nullable(),
  }),
  z.strictObject({ kind: z.literal('source'), title: line, url: webUrl }),
]);
export type Evidence = z.infer<typeof evidence>;

/** One thing that happened, in one or two sentences. */
export const progressEntry = z.strictObject({
  /** Stable for the life of the entry. */
  id: line,
  date: isoDay,
  text: paragraph,
  evidence: z.array(evidence).min(1),
});
export type ProgressEntry = z.infer<typeof progressEntry>;

/** What became of a commitment, as editors follow it. When they mean to look again stays in the CMS. */
export const commitmentProgress = z.strictObject({
  state: z.enum(COMMITMENT_STATES),
  /** Day on which the state was last checked, or null. */
  checkedOn: isoDay.nullable(),
  /** Who answers for it: an organisation, a person and, in words, what neither says. */
  organization: named('Qui répond', reference('organizations', { isRequired: false }).nullable()),
  person: named('Qui répond', reference('people', { isRequired: false }).nullable()),
  answeredBy: line.nullable(),
  entries: z.array(progressEntry),
});
export type CommitmentProgress = z.infer<typeof commitmentProgress>;

/** Of a commitment that nobody has followed yet. */
export const NO_PROGRESS: CommitmentProgress = {
  state: 'unknown',
  checkedOn: null,
  organization: null,
  person: null,
  answeredBy: null,
  entries: [],
};
