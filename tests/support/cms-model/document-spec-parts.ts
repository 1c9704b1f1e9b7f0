import type { RichText } from 'content-models';
import type { AssetId } from './assets.ts';
import type { DocumentSpec, DocumentSpecId } from './document-spec.ts';

/** Common fields of the document of a document spec. */
export function commonOf(documentSpec: DocumentSpec) {
  const { id, slug, title, themes, day } = documentSpec;
  return {
    id,
    slug,
    title: `${title} (${id})`,
    summary: themes.length === 0 ? null : `Résumé\u00a0: ${title}.`,
    themes: [...themes],
    cover: assetsOf(documentSpec)[0] ?? null,
    publishedAt: `${day}T08:00:00.000Z`,
    lastUpdate: themes.length > 1 ? { date: day, note: 'Une précision.' } : null,
  };
}

/** A text that refers to, shows and offers what the document spec does. */
export function textOf(documentSpec: DocumentSpec): RichText {
  const { title } = documentSpec;
  return [
    { type: 'heading', level: 2, anchor: 'titre', children: [{ type: 'text', text: title, marks: ['bold'] }] },
    ...idsOf(documentSpec).map((id): RichText[number] => ({
      type: 'paragraph',
      children: (['pages', 'manifestos', 'people'] as const).map((collection) => ({
        type: 'link',
        link: { kind: 'internal', target: { collection, id } },
        children: [{ type: 'text', text: `un lien vers ${collection}`, marks: [] }],
      })),
    })),
    ...assetsOf(documentSpec).flatMap((id): RichText => [
      { type: 'picture', media: id, caption: null },
      { type: 'file', document: id },
    ]),
  ];
}

/** The documents it refers to. */
export function idsOf({ refersTo }: DocumentSpec): DocumentSpecId[] {
  return refersTo === 0 ? [] : [refersTo];
}

/** The picture and file it shows and offers. */
export function assetsOf({ shows }: DocumentSpec): AssetId[] {
  return shows === 0 ? [] : [shows];
}
