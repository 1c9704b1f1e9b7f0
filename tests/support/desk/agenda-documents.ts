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
  return SAMPLES.programme({
    ...commonOf(sketch),
    year: Number(sketch.day.slice(0, 4)),
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
