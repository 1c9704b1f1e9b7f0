import { entryAnchor, formatTimecode, parseTimecode, type Evidence, type ProgressEntry } from 'content-models';
import { readCard } from '../index.ts';
import { dateOf, joinFacts, kindOf } from '../wording/card-facts.ts';

/** What shows that an entry is true, as a reader is led to it. */
export interface Proof {
  label: string;
  /** Null for a document without a page of its own. */
  href: string | null;
  isExternal: boolean;
  /** The words of the document that say it, or null. */
  passage: string | null;
  /** « Communiqué · 6 juillet 2023 », or null elsewhere. */
  facts: string | null;
}

/** An entry, as pages show it. */
export interface ShownEntry extends Pick<ProgressEntry, 'date' | 'text'> {
  /** Its place in the page of its commitment. */
  anchor: string;
  proofs: readonly Proof[];
}

/** The entries of a commitment, the latest first. What proves them and is not public is left out. */
export function readEntries(entries: readonly ProgressEntry[]): Promise<ShownEntry[]> {
  const latestFirst = entries.toSorted((a, b) => b.date.localeCompare(a.date, 'fr'));
  return Promise.all(
    latestFirst.map(async (entry) => ({
      date: entry.date,
      text: entry.text,
      anchor: entryAnchor(entry, entries),
      proofs: await readProofs(entry),
    })),
  );
}

/** What proves an entry and is public. */
export async function readProofs({ evidence }: Pick<ProgressEntry, 'evidence'>): Promise<Proof[]> {
  const proofs = await Promise.all(evidence.map(readProof));
  return proofs.filter((proof) => proof !== null);
}

async function readProof(proof: Evidence): Promise<Proof | null> {
  if (proof.kind === 'source') {
    return { label: proof.title, href: proof.url, isExternal: true, passage: null, facts: null };
  }
  const card = await readCard(proof.document);
  if (card === null) return null;
  // « 12:30 » in a replay.
  const moment = proof.passage === null ? null : parseTimecode(proof.passage);
  return {
    label: card.title,
    href: card.address === null ? null : card.address + fragmentOf(moment, proof.passage),
    isExternal: false,
    passage: moment === null ? proof.passage : null,
    facts: joinFacts([kindOf(card), dateOf(card), moment === null ? null : `à ${formatTimecode(moment)}`]),
  };
}

/** Browsers show the words that follow `:~:text=`, where they know it; the others open the page. */
function fragmentOf(moment: number | null, passage: string | null): string {
  if (moment !== null) return `#t=${String(moment)}`;
  return passage === null ? '' : `#:~:text=${encodeURIComponent(passage.toWellFormed()).replaceAll('-', '%2D')}`;
}
