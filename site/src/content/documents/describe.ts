import { typeOf, type PublishedDocument, type RichText } from 'content-models';
import { paragraphTexts } from './paragraph-texts.ts';

/** What the head of a document's page says of it. */
interface Description {
  /** The one written for search engines, else its own. */
  title: string;
  /** The one written for search engines, else the summary, else how the text begins, else what such a page shows. */
  description: string;
  document: PublishedDocument;
}

export function describePage(document: PublishedDocument): Description {
  const { title, summary, seo } = document;
  const description = seo.description ?? summary ?? openingOf(document) ?? sentenceAbout(title);
  return { title: seo.title ?? title, description, document };
}

function sentenceAbout(title: string): string {
  return `Ce que le réseau publie sur ${title}\u00a0: rendez-vous, textes, projets et personnes.`;
}

/** The lead of a release, or the first paragraph of another text. */
function openingOf(document: PublishedDocument): string | null {
  const opening = typeOf(document.collection).opening(document);
  return Array.isArray(opening) ? firstParagraph(opening) : opening;
}

/** Its words, without marks nor links; null when there is none. */
export function firstParagraph(text: RichText): string | null {
  return paragraphTexts(text)[0] ?? null;
}
