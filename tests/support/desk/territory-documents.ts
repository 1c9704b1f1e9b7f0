import type { ContentOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { Sketch } from './sketch.ts';
import { assetsOf, commonOf, idsOf, textOf } from './sketch-parts.ts';

/** The organisation that no sequence removes. */
const LASTING_ORGANIZATION = 3;

export function labelOf(sketch: Sketch): ContentOf<'labels'> {
  const ids = idsOf(sketch);
  return SAMPLES.label({
    ...commonOf(sketch),
    award: sketch.themes.length > 1 ? 'startup' : 'innovative-territory',
    year: Number(sketch.day.slice(0, 4)),
    domain: sketch.themes.length === 0 ? null : 'innovation-citoyenne',
    laureate: ids[0] ?? LASTING_ORGANIZATION,
    event: ids[0] ?? null,
    body: textOf(sketch),
    links: ids.map((id) => ({
      label: 'La personne',
      link: { kind: 'internal', target: { collection: 'people', id } },
    })),
    files: assetsOf(sketch),
    related: ids.map((id) => ({ collection: 'labels', id })),
  });
}

export function concertationOf(sketch: Sketch): ContentOf<'concertations'> {
  const ids = idsOf(sketch);
  return SAMPLES.concertation({
    ...commonOf(sketch),
    authority: ids[0] ?? LASTING_ORGANIZATION,
    startedOn: sketch.day,
    publics: ['citizens'],
    formats: ['workshop'],
    participants: sketch.commitments,
    questions: [sketch.title],
    presentation: textOf(sketch),
    teachings: [{ title: sketch.title, text: textOf(sketch) }],
    files: assetsOf(sketch),
    related: ids.map((id) => ({ collection: 'events', id })),
  });
}

export function aiProjectOf(sketch: Sketch): ContentOf<'ai-projects'> {
  const ids = idsOf(sketch);
  return SAMPLES.aiProject({
    ...commonOf(sketch),
    authority: ids[0] ?? LASTING_ORGANIZATION,
    purpose: `Prévoir\u00a0: ${sketch.title}.`,
    stage: sketch.themes.length > 1 ? 'in-use' : 'study',
    startedOn: sketch.day,
    body: textOf(sketch),
    lastCheckedOn: sketch.day,
    files: assetsOf(sketch),
    related: ids.map((id) => ({ collection: 'concertations', id })),
  });
}
