import { isPublishedDocument, personReference, typeOf, type DocumentId, type PublishedDocument } from 'content-models';
import type { Question } from './question.ts';

const appearancesKey = (person: DocumentId) => `appearances ${String(person)}`;

/** Where a person speaks, the newest first: only the documents that refer to them are looked into. */
export const appearances: Question<'appearances'> = {
  answer: ({ id, limit }, content) =>
    content
      .referrers(personReference(id))
      .flatMap((card) => content.get(card) ?? [])
      .filter(isPublishedDocument)
      .flatMap(appearancesIn)
      .filter(({ speakers }) => speakers.includes(id))
      .slice(0, limit)
      .map(({ title, address, date, within }) => ({ title, address, date, within })),
  keys: ({ id }) => [appearancesKey(id)],
  touchedBy: {
    content: ({ documents }) => {
      const people = documents.flatMap(appearancesIn).flatMap(({ speakers }) => speakers);
      return [...new Set(people)].map(appearancesKey);
    },
  },
};

function appearancesIn(document: PublishedDocument) {
  return typeOf(document.collection).appearances?.(document) ?? [];
}
