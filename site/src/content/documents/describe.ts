import { typeOf, type PublishedDocument, type RichText } from 'content-models';
import { paragraphTexts } from './paragraph-texts.ts';

/** What the head of a document's page says of it. */
interface Description {
  /** The one written for search engines, else its own. */
  title: string;
  /** The one written for search engines, else the summary, else how the text begins; null when there is no text. */
  description: string | null;
  document: PublishedDocument;
}

export function describePage(document: PublishedDocument): Description {
  const { title, summary, seo } = document;
  return { title: seo.title ?? title, description: seo.description ?? summary ?? openingOf(document), document };
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
