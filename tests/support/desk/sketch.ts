import type { ContentOf, PublishedCollection, PublishedDocument, RichText, Theme } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { AssetId } from './assets.ts';

/** Few documents of each type, so that sequences meet the same ones again. */
export const DOCUMENT_IDS = [1, 2, 3] as const;
export type SketchId = (typeof DOCUMENT_IDS)[number];

export const TITLES = ['Premier titre', 'Second titre', 'Un titre\u00a0: long\u00a0?'] as const;

/** What tells one document from another: short enough to be read in the report of a failure. */
export interface Sketch {
  collection: PublishedCollection;
  id: SketchId;
  /** Last part of the address. */
  slug: string;
  title: (typeof TITLES)[number];
  themes: readonly Theme[];
  /** Identifier of the documents, of whatever types, that it refers to; 0 for none. */
  refersTo: SketchId | 0;
  /** Picture and file that it shows and offers; 0 for none. */
  shows: AssetId | 0;
  /** Its own day: of the dateline, of the adoption, of the meeting. */
  day: string;
  /** Number of commitments of a manifesto. */
  commitments: number;
}

/** The documents that can't be without another refer to those that no sequence removes. */
export const LASTING: readonly Sketch[] = (['organizations', 'people', 'press-contacts'] as const).map(
  (collection) => ({
    collection,
    id: 3,
    slug: `durable-${collection}`,
    title: TITLES[0],
    themes: [],
    refersTo: 0,
    shows: 0,
    day: '2024-01-01',
    commitments: 0,
  }),
);

/** The document of a sketch, with something in every field that a page shows. */
export function documentOf(sketch: Sketch): PublishedDocument {
  switch (sketch.collection) {
    case 'pages':
      return SAMPLES.page({ ...commonOf(sketch), body: textOf(sketch) });
    case 'press-releases':
      return releaseOf(sketch);
    case 'manifestos':
      return manifestoOf(sketch);
    case 'events':
      return eventOf(sketch);
    case 'people':
      return SAMPLES.person({
        ...commonOf(sketch),
        lastName: sketch.title,
        mandates: idsOf(sketch).map((organization) => ({ role: 'Élue', organization, from: '2020', to: null })),
        biography: textOf(sketch),
      });
    case 'organizations':
      return SAMPLES.organization({ ...commonOf(sketch), shortName: sketch.title });
    case 'press-contacts':
      return SAMPLES.pressContact({ ...commonOf(sketch), organization: idsOf(sketch)[0] ?? null });
    default:
      return sketch.collection satisfies never;
  }
}

function releaseOf(sketch: Sketch): ContentOf<'press-releases'> {
  const ids = idsOf(sketch);
  return SAMPLES.pressRelease({
    ...commonOf(sketch),
    dateline: { place: 'Lyon', date: sketch.day },
    lead: `L’essentiel\u00a0: ${sketch.title}.`,
    body: textOf(sketch),
    quotes: ids.map((person) => ({ id: 'citation', person, text: 'Nous le ferons.' })),
    coPublishers: ids,
    representatives: ids,
    contacts: ids,
    attachments: assetsOf(sketch),
    related: ids.flatMap((id) => [
      { collection: 'manifestos', id },
      { collection: 'events', id },
    ]),
  });
}

function manifestoOf(sketch: Sketch): ContentOf<'manifestos'> {
  const ids = idsOf(sketch);
  return SAMPLES.manifesto({
    ...commonOf(sketch),
    year: Number(sketch.day.slice(0, 4)),
    adoptedOn: sketch.day,
    event: ids[0] ?? null,
    signatories: ids.map((organization) => ({ organization, role: 'lead' })),
    introduction: textOf(sketch),
    chapters: [1, 2].slice(0, sketch.commitments).map((number) => ({
      id: `chapitre-${number}`,
      slug: `partie-${number}`,
      kind: 'ambition',
      number,
      title: `${sketch.title} ${number}`,
      introduction: [],
      themes: [...sketch.themes],
      // The second chapter takes what the first doesn't; the identity of a commitment is not its place.
      commitments: Array.from({ length: sketch.commitments }, (_, index) => index + 1)
        .filter((commitment) => commitment % 2 === number % 2)
        .map((commitment) => ({
          id: `engagement-${commitment}`,
          slug: `${sketch.slug.slice(-1)}-engagement-${(commitment + sketch.commitments) % 4}`,
          number: `${number}.${commitment}`,
          title: `${sketch.title}, engagement ${commitment}`,
          body: [],
          themes: [...sketch.themes],
          followUps: ids.map((id) => ({ collection: 'press-releases', id })),
        })),
    })),
    files: assetsOf(sketch),
    followUps: ids.map((id) => ({ collection: 'manifestos', id })),
  });
}

function eventOf(sketch: Sketch): ContentOf<'events'> {
  const ids = idsOf(sketch);
  return SAMPLES.event({
    ...commonOf(sketch),
    kind: sketch.themes.length > 1 ? 'expert-day' : 'forum',
    startsOn: sketch.day,
    endsOn: sketch.day,
    city: 'Lyon',
    presentation: textOf(sketch),
    programme: ids.map((speaker) => ({
      id: 'seance',
      day: sketch.day,
      startTime: '09:30',
      endTime: null,
      title: sketch.title,
      summary: null,
      room: null,
      themes: [...sketch.themes],
      speakers: [speaker],
      slides: assetsOf(sketch)[0] ?? null,
    })),
    partners: ids,
    related: ids.map((id) => ({ collection: 'press-releases', id })),
  });
}

function commonOf(sketch: Sketch) {
  const { id, slug, title, themes, day } = sketch;
  return {
    id,
    slug,
    title: `${title} (${id})`,
    summary: themes.length === 0 ? null : `Résumé\u00a0: ${title}.`,
    themes: [...themes],
    cover: assetsOf(sketch)[0] ?? null,
    publishedAt: `${day}T08:00:00.000Z`,
    lastUpdate: themes.length > 1 ? { date: day, note: 'Une précision.' } : null,
  };
}

function textOf(sketch: Sketch): RichText {
  const { title } = sketch;
  return [
    { type: 'heading', level: 2, anchor: 'titre', children: [{ type: 'text', text: title, marks: ['bold'] }] },
    ...idsOf(sketch).map((id): RichText[number] => ({
      type: 'paragraph',
      children: (['pages', 'manifestos', 'people'] as const).map((collection) => ({
        type: 'link',
        link: { kind: 'internal', target: { collection, id } },
        children: [{ type: 'text', text: `un lien vers ${collection}`, marks: [] }],
      })),
    })),
    ...assetsOf(sketch).flatMap((id): RichText => [
      { type: 'picture', media: id, caption: null },
      { type: 'file', document: id },
    ]),
  ];
}

function idsOf({ refersTo }: Sketch): SketchId[] {
  return refersTo === 0 ? [] : [refersTo];
}

function assetsOf({ shows }: Sketch): AssetId[] {
  return shows === 0 ? [] : [shows];
}
