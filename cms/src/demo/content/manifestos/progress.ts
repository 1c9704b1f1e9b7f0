import type { CommitmentState } from 'content-models';
import { storedDay, type DemoProgress, type DemoProgressEntry } from '../../demo-document.ts';
import { ref, relation, type DemoKey } from '../../references.ts';

/** Day on which the facts of the demonstration were gathered, and the next look at them. */
const CHECKED_ON = '2026-12-01';
const REVIEW_ON = '2027-03-01';

/** What became of a commitment, as far as the facts of the demonstration tell. */
export function followed(state: CommitmentState, ...entries: DemoProgressEntry[]): DemoProgress {
  return {
    state,
    checkedOn: storedDay(CHECKED_ON),
    reviewOn: storedDay(REVIEW_ON),
    ...(entries.length > 0 && { organization: ref('organizations:les-interconnectes') }),
    entries,
  };
}

/** What happened on a day, and the documents of the site that show it. */
export function entry(day: string, text: string, ...proofs: DemoKey[]): DemoProgressEntry {
  return {
    date: storedDay(day),
    text,
    evidence: proofs.map((key) => ({ kind: 'document', document: relation(key) })),
  };
}
