import type { ContentOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { Sketch } from './sketch.ts';
import { assetsOf, commonOf, idsOf, textOf } from './sketch-parts.ts';

export function replayOf(sketch: Sketch): ContentOf<'replays'> {
  const ids = idsOf(sketch);
  const [file] = assetsOf(sketch);
  return SAMPLES.replay({
    ...commonOf(sketch),
    recordedOn: sketch.day,
    event: ids[0] ?? null,
    session: sketch.title,
    speakers: ids,
    ...(file === undefined ? {} : { video: { kind: 'file', file } }),
    subtitles: assetsOf(sketch).map((subtitles) => ({ file: subtitles, kind: 'captions', language: 'fr' })),
    duration: 3725,
    chapters: [1, 2, 3].slice(0, sketch.commitments).map((part) => ({ start: part * 60, title: `Partie ${part}` })),
    missingAlternative: sketch.themes.length === 0 ? 'La salle n’était pas sonorisée.' : null,
    presentation: textOf(sketch),
    slides: assetsOf(sketch),
    related: ids.map((id) => ({ collection: 'manifestos', id })),
  });
}

export function programmeOf(sketch: Sketch): ContentOf<'programmes'> {
  const ids = idsOf(sketch);
  const year = yearOfSlug(sketch.slug);
  return SAMPLES.programme({
    ...commonOf(sketch),
    slug: String(year),
    year,
    presentation: textOf(sketch),
    tracks: sketch.themes.map((theme) => ({
      theme,
      host: ids[0] ?? null,
      summary: sketch.title,
      sessions: ids,
      files: assetsOf(sketch),
      links: ids.map((id) => ({
        label: 'Le replay',
        link: { kind: 'internal', target: { collection: 'replays', id } },
      })),
    })),
  });
}

/** A year for each slug: `programmes-2-b` is 2022, `programmes-2-a` is 2012. Slugs may be exchanged, and the years with them. */
function yearOfSlug(slug: string): number {
  const [id, version] = slug.split('-').slice(-2);
  return 2010 + (version === 'b' ? 10 : 0) + Number(id);
}

export function pressKitOf(sketch: Sketch): ContentOf<'press-kits'> {
  const ids = idsOf(sketch);
  return SAMPLES.pressKit({
    ...commonOf(sketch),
    date: sketch.day,
    event: ids[0] ?? null,
    presentation: textOf(sketch),
    items: assetsOf(sketch).flatMap((id) => [
      { kind: 'picture' as const, media: id, caption: sketch.title },
      { kind: 'file' as const, document: id, caption: null, credit: 'Le réseau', licence: 'Licence Ouverte 2.0' },
    ]),
    contacts: ids,
    related: ids.map((id) => ({ collection: 'press-releases', id })),
  });
}
