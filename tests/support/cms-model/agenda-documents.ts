import type { ContentOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import type { DocumentSpec } from './document-spec.ts';
import { assetsOf, commonOf, idsOf, textOf } from './document-spec-parts.ts';

export function replayOf(documentSpec: DocumentSpec): ContentOf<'replays'> {
  const ids = idsOf(documentSpec);
  const [file] = assetsOf(documentSpec);
  return SAMPLES.replay({
    ...commonOf(documentSpec),
    recordedOn: documentSpec.day,
    event: ids[0] ?? null,
    session: documentSpec.title,
    speakers: ids,
    ...(file === undefined ? {} : { video: { kind: 'file', file } }),
    sound: file ?? null,
    subtitles: assetsOf(documentSpec).map((subtitles) => ({ file: subtitles, kind: 'captions', language: 'fr' })),
    duration: 3725,
    chapters: [1, 2, 3]
      .slice(0, documentSpec.commitments)
      .map((part) => ({ start: part * 60, title: `Partie ${part}` })),
    missingAlternative: documentSpec.themes.length === 0 ? 'La salle n’était pas sonorisée.' : null,
    presentation: textOf(documentSpec),
    slides: assetsOf(documentSpec),
    related: ids.map((id) => ({ collection: 'manifestos', id })),
  });
}

export function programmeOf(documentSpec: DocumentSpec): ContentOf<'programmes'> {
  const ids = idsOf(documentSpec);
  const year = yearOfSlug(documentSpec.slug);
  return SAMPLES.programme({
    ...commonOf(documentSpec),
    slug: String(year),
    year,
    presentation: textOf(documentSpec),
    tracks: documentSpec.themes.map((theme) => ({
      theme,
      host: ids[0] ?? null,
      summary: documentSpec.title,
      sessions: ids,
      files: assetsOf(documentSpec),
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

export function pressKitOf(documentSpec: DocumentSpec): ContentOf<'press-kits'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.pressKit({
    ...commonOf(documentSpec),
    date: documentSpec.day,
    event: ids[0] ?? null,
    presentation: textOf(documentSpec),
    items: assetsOf(documentSpec).flatMap((id) => [
      { kind: 'picture' as const, media: id, caption: documentSpec.title },
      { kind: 'file' as const, document: id, caption: null, credit: 'Le réseau', licence: 'Licence Ouverte 2.0' },
    ]),
    contacts: ids,
    related: ids.map((id) => ({ collection: 'press-releases', id })),
  });
}
