import { addressOf, type PublishedDocument, type RichText } from 'content-models';
import { SAMPLES } from 'content-models/samples';

/** A document that carries its version in its title, at the top of its text and at the bottom. */
export interface Marked {
  document: PublishedDocument;
  address: string;
}

/** What the publishing process says. */
export type VersionMessage =
  | { kind: 'ready' | 'done' }
  | { kind: 'publishing' | 'published'; id: number; version: number }
  | { kind: 'withdrawing' | 'withdrawn'; id: number };

export const VERSIONED_IDS = Array.from({ length: 24 }, (_, index) => index + 1);

/** A document in one of its versions: a page, a release or an event by its identifier. */
export function documentWithMarks(id: number, version: number): Marked {
  const mark = `repère-${id}-${version}`;
  // Longer than one read of a file, and quick to index: there are no words in it.
  const body: RichText = [mark, ...Array<string>(20).fill('—'.repeat(1500)), mark].map((text) => ({
    type: 'paragraph',
    children: [{ type: 'text', text, marks: [] }],
  }));
  const fields = { id, slug: `document-${id}`, title: `Titre ${mark}`, cover: (id % 2) + 1 };
  const document = [
    () => SAMPLES.page({ ...fields, body }),
    () => SAMPLES.pressRelease({ ...fields, body, attachments: [(id % 2) + 1] }),
    () => SAMPLES.event({ ...fields, presentation: body }),
  ][id % 3]?.();
  if (document === undefined) throw new Error(`No document ${id}.`);
  return { document, address: addressOf(document) ?? '' };
}

/** Versions that a text shows, by document: more than one of a document is a mix. */
export function versionsIn(text: string): Map<number, Set<number>> {
  const versions = new Map<number, Set<number>>();
  for (const [, id, version] of text.matchAll(/repère-(\d+)-(\d+)/g)) {
    const seen = versions.get(Number(id)) ?? new Set<number>();
    versions.set(Number(id), seen.add(Number(version)));
  }
  return versions;
}
