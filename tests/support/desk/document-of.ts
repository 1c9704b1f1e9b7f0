import type { ContentOf, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { pressKitOf, programmeOf, replayOf } from './agenda-documents.ts';
import { aiProjectOf, concertationOf, labelOf } from './territory-documents.ts';
import type { Sketch } from './sketch.ts';
import { assetsOf, commonOf, idsOf, textOf } from './sketch-parts.ts';

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
      return SAMPLES.organization({
        ...commonOf(sketch),
        shortName: sketch.title,
        kind: 'authority',
        isTerritory: sketch.commitments > 0,
        departmentCode: sketch.commitments > 0 ? '44' : null,
      });
    case 'press-kits':
      return pressKitOf(sketch);
    case 'replays':
      return replayOf(sketch);
    case 'programmes':
      return programmeOf(sketch);
    case 'labels':
      return labelOf(sketch);
    case 'concertations':
      return concertationOf(sketch);
    case 'ai-projects':
      return aiProjectOf(sketch);
    case 'ai-resources':
      return SAMPLES.aiResource({
        ...commonOf(sketch),
        producer: sketch.title,
        kind: sketch.themes.length > 1 ? 'mooc' : 'game',
        audiences: sketch.commitments > 1 ? ['youth', 'agents'] : [],
        cost: sketch.themes.length === 0 ? null : 'free',
        lastCheckedOn: sketch.day,
      });
    case 'press-contacts':
      return SAMPLES.pressContact({
        ...commonOf(sketch),
        organization: idsOf(sketch)[0] ?? null,
        regions: sketch.commitments > 1 ? ['Bretagne'] : [],
      });
    default:
      return sketch.collection satisfies never;
  }
}

/** Withdrawn with the most commitments, which it has none of. */
function releaseOf(sketch: Sketch): ContentOf<'press-releases'> {
  const ids = idsOf(sketch);
  const { title, publishedAt, ...rest } = commonOf(sketch);
  const dateline = { place: 'Lyon', date: sketch.day };
  if (sketch.commitments === 3) {
    const withdrawal = { date: sketch.day, reason: `Une erreur de fond\u00a0: ${sketch.title}.` };
    const { id, slug } = rest;
    return SAMPLES.pressRelease({ id, slug, title, publishedAt, summary: null, dateline, lead: null, withdrawal });
  }
  return SAMPLES.pressRelease({
    ...commonOf(sketch),
    dateline,
    lead: `L’essentiel\u00a0: ${sketch.title}.`,
    body: textOf(sketch),
    quotes: ids.map((person) => ({ id: 'citation', person, text: 'Nous le ferons.' })),
    coPublishers: ids,
    representatives: ids,
    contacts: ids,
    attachments: assetsOf(sketch),
    pressKit: ids[0] ?? null,
    coverage: sketch.themes.map((theme) => ({
      outlet: theme,
      title: sketch.title,
      date: sketch.day,
      url: 'https://journal.example/article',
      excerpt: null,
    })),
    history: historyOf(sketch),
    related: ids.flatMap((id) => [
      { collection: 'manifestos', id },
      { collection: 'events', id },
    ]),
  });
}

/** Shown with two commitments, which a release has none of. */
function historyOf({ commitments, title, day }: Sketch): ContentOf<'press-releases'>['history'] {
  if (commitments !== 2) return null;
  const passages = [{ kind: 'title', text: `Avant\u00a0: ${title}` } as const];
  const [from, until] = [`${day}T08:00:00.000Z`, `${day}T09:30:00.000Z`];
  return { since: until, former: [{ passages, corrections: [], lastUpdate: null, from, until }] };
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
    host: ids[0] ?? null,
    partners: ids,
    related: ids.map((id) => ({ collection: 'press-releases', id })),
  });
}
