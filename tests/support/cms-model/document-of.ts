import { NO_PROGRESS, type Commitment, type ContentOf, type Evidence, type PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { pressKitOf, programmeOf, replayOf } from './agenda-documents.ts';
import { aiProjectOf, concertationOf, labelOf } from './territory-documents.ts';
import type { DocumentSpec } from './document-spec.ts';
import { assetsOf, commonOf, idsOf, textOf } from './document-spec-parts.ts';

/** The document of a document spec, with something in every field that a page shows. */
export function documentOf(documentSpec: DocumentSpec): PublishedDocument {
  switch (documentSpec.collection) {
    case 'pages':
      return SAMPLES.page({ ...commonOf(documentSpec), body: textOf(documentSpec) });
    case 'press-releases':
      return releaseOf(documentSpec);
    case 'manifestos':
      return manifestoOf(documentSpec);
    case 'events':
      return eventOf(documentSpec);
    case 'people':
      return SAMPLES.person({
        ...commonOf(documentSpec),
        lastName: documentSpec.title,
        mandates: idsOf(documentSpec).map((organization) => ({ role: 'Élue', organization, from: '2020', to: null })),
        biography: textOf(documentSpec),
      });
    case 'organizations':
      return SAMPLES.organization({
        ...commonOf(documentSpec),
        shortName: documentSpec.title,
        kind: 'authority',
        isTerritory: documentSpec.commitments > 0,
        departmentCode: documentSpec.commitments > 0 ? '44' : null,
        region: documentSpec.themes.length > 0 ? 'Bretagne' : null,
        population: documentSpec.themes.length > 1 ? 12_000 : null,
      });
    case 'press-kits':
      return pressKitOf(documentSpec);
    case 'replays':
      return replayOf(documentSpec);
    case 'programmes':
      return programmeOf(documentSpec);
    case 'labels':
      return labelOf(documentSpec);
    case 'concertations':
      return concertationOf(documentSpec);
    case 'ai-projects':
      return aiProjectOf(documentSpec);
    case 'ai-resources':
      return SAMPLES.aiResource({
        ...commonOf(documentSpec),
        producer: documentSpec.title,
        kind: documentSpec.themes.length > 1 ? 'mooc' : 'game',
        audiences: documentSpec.commitments > 1 ? ['youth', 'agents'] : [],
        cost: documentSpec.themes.length === 0 ? null : 'free',
        lastCheckedOn: documentSpec.day,
      });
    case 'press-contacts':
      return SAMPLES.pressContact({
        ...commonOf(documentSpec),
        organization: idsOf(documentSpec)[0] ?? null,
        regions: documentSpec.commitments > 1 ? ['Bretagne'] : [],
      });
    default:
      return { ...SAMPLES.smallest(documentSpec.collection, documentSpec.id), ...commonOf(documentSpec) };
  }
}

/** Withdrawn with the most commitments, which it has none of. */
function releaseOf(documentSpec: DocumentSpec): ContentOf<'press-releases'> {
  const ids = idsOf(documentSpec);
  const { title, publishedAt, ...rest } = commonOf(documentSpec);
  const dateline = { place: 'Lyon', date: documentSpec.day };
  if (documentSpec.commitments === 3) {
    const withdrawal = { date: documentSpec.day, reason: `Une erreur de fond\u00a0: ${documentSpec.title}.` };
    const { id, slug } = rest;
    return SAMPLES.pressRelease({ id, slug, title, publishedAt, summary: null, dateline, lead: null, withdrawal });
  }
  return SAMPLES.pressRelease({
    ...commonOf(documentSpec),
    dateline,
    lead: `L’essentiel\u00a0: ${documentSpec.title}.`,
    body: textOf(documentSpec),
    quotes: ids.map((person) => ({ id: 'citation', person, text: 'Nous le ferons.' })),
    translations:
      documentSpec.themes.length > 1
        ? [
            {
              language: 'en',
              title: `In English: ${documentSpec.title}`,
              lead: 'The essential.',
              body: textOf(documentSpec),
              quotes: ids.map((person) => ({ person, text: 'We shall.' })),
            },
          ]
        : [],
    coPublishers: ids,
    representatives: ids,
    contacts: ids,
    attachments: assetsOf(documentSpec),
    pressKit: ids[0] ?? null,
    coverage: documentSpec.themes.map((theme) => ({
      outlet: theme,
      title: documentSpec.title,
      date: documentSpec.day,
      url: 'https://journal.example/article',
      excerpt: null,
    })),
    history: historyOf(documentSpec),
    related: ids.flatMap((id) => [
      { collection: 'manifestos', id },
      { collection: 'events', id },
    ]),
  });
}

/** Shown with two commitments, which a release has none of. */
function historyOf({ commitments, title, day }: DocumentSpec): ContentOf<'press-releases'>['history'] {
  if (commitments !== 2) return null;
  const passages = [{ kind: 'title', text: `Avant\u00a0: ${title}` } as const];
  const [from, until] = [`${day}T08:00:00.000Z`, `${day}T09:30:00.000Z`];
  return { since: until, former: [{ passages, corrections: [], lastUpdate: null, from, until }] };
}

function manifestoOf(documentSpec: DocumentSpec): ContentOf<'manifestos'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.manifesto({
    ...commonOf(documentSpec),
    year: Number(documentSpec.day.slice(0, 4)),
    adoptedOn: documentSpec.day,
    event: ids[0] ?? null,
    signatories: ids.map((organization) => ({ organization, role: 'lead' })),
    introduction: textOf(documentSpec),
    chapters: [1, 2].slice(0, documentSpec.commitments).map((number) => ({
      id: `chapitre-${number}`,
      slug: `partie-${number}`,
      kind: 'ambition',
      number,
      title: `${documentSpec.title} ${number}`,
      introduction: [],
      themes: [...documentSpec.themes],
      // The second chapter takes what the first doesn't; the identity of a commitment is not its place.
      commitments: Array.from({ length: documentSpec.commitments }, (_, index) => index + 1)
        .filter((commitment) => commitment % 2 === number % 2)
        .map((commitment) => ({
          id: `engagement-${commitment}`,
          slug: `${documentSpec.slug.slice(-1)}-engagement-${(commitment + documentSpec.commitments) % 4}`,
          number: `${number}.${commitment}`,
          title: `${documentSpec.title}, engagement ${commitment}`,
          body: [],
          themes: [...documentSpec.themes],
          followUps: ids.map((id) => ({ collection: 'press-releases', id })),
          progress: progressOf(documentSpec, commitment),
        })),
    })),
    files: assetsOf(documentSpec),
    followUps: ids.map((id) => ({ collection: 'manifestos', id })),
  });
}

/** Nobody followed the first; what happened to the others is shown by what the document refers to, and elsewhere. */
function progressOf(documentSpec: DocumentSpec, commitment: number): Commitment['progress'] {
  if (commitment === 1) return NO_PROGRESS;
  const [first = null] = idsOf(documentSpec);
  return {
    state: documentSpec.themes.length > 0 ? 'kept' : 'in-progress',
    checkedOn: documentSpec.day,
    organization: first,
    person: first,
    answeredBy: documentSpec.title,
    entries: [1, 2].map((entry) => ({
      id: `etape-${String(entry)}`,
      date: documentSpec.day,
      text: `${documentSpec.title}, étape ${String(entry)}`,
      evidence: [
        { kind: 'source', title: documentSpec.title, url: 'https://ailleurs.example/preuve' },
        ...idsOf(documentSpec).map((id): Evidence => ({
          kind: 'document',
          document: { collection: 'press-releases', id },
          passage: documentSpec.title,
        })),
      ],
    })),
  };
}

function eventOf(documentSpec: DocumentSpec): ContentOf<'events'> {
  const ids = idsOf(documentSpec);
  return SAMPLES.event({
    ...commonOf(documentSpec),
    kind: documentSpec.themes.length > 1 ? 'expert-day' : 'forum',
    startsOn: documentSpec.day,
    endsOn: documentSpec.day,
    city: 'Lyon',
    presentation: textOf(documentSpec),
    programme: ids.map((speaker) => ({
      id: 'seance',
      slug: documentSpec.commitments > 1 ? 'autre-seance' : 'seance',
      isCancelled: documentSpec.commitments > 2,
      day: documentSpec.day,
      startTime: '09:30',
      endTime: null,
      title: documentSpec.title,
      summary: null,
      room: null,
      themes: [...documentSpec.themes],
      speakers: [speaker],
      slides: assetsOf(documentSpec)[0] ?? null,
    })),
    programmeChanges: ids.map(() => ({
      id: 'changement',
      at: `${documentSpec.day}T08:00:00.000Z`,
      text: documentSpec.title,
      session: 'seance',
    })),
    host: ids[0] ?? null,
    partners: ids,
    related: ids.map((id) => ({ collection: 'press-releases', id })),
  });
}
