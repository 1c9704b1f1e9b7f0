import { beforeAll, describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import type { Event } from '../payload-types.ts';
import { useTestCms } from './test-cms.ts';

/** What a copy takes of a document, and what was dated, said or recorded of the first alone. */
const cms = useTestCms();

const at = (day: string) => `${day}T12:00:00.000Z`;

let person: number;
let file: number;

beforeAll(async () => {
  ({ id: person } = await cms.payload.create({
    collection: 'people',
    data: { firstName: 'Camille', lastName: 'Exemple', _status: 'published' },
  }));
  const data = Buffer.from('WEBVTT\n\n00:01.000 --> 00:03.000\nBonjour.\n');
  ({ id: file } = await cms.payload.create({
    collection: 'documents',
    data: { title: 'Diaporama', language: 'fr', isAccessible: 'unknown' },
    file: { name: 'a.vtt', mimetype: 'text/vtt', data, size: data.length },
  }));
});

describe('a copy of an event', () => {
  let copy: Event;

  beforeAll(async () => {
    const { id } = await cms.payload.create({
      collection: 'events',
      data: {
        title: 'Forum',
        kind: 'forum',
        status: 'cancelled',
        startsOn: at('2026-03-25'),
        endsOn: at('2026-03-26'),
        city: 'Lyon',
        registrationUrl: 'https://inscription.example/2026',
        programme: [
          {
            title: 'Ouverture',
            day: at('2026-03-25'),
            startTime: '9h',
            speakers: [person],
            slides: file,
            isCancelled: true,
          },
          { title: 'Clôture', day: at('2026-03-26'), startTime: '17h' },
        ],
        programmeChanges: [{ at: at('2026-03-01'), text: 'Une séance s’ajoute.' }],
        figures: [{ value: '1 130', label: 'participants' }],
        lastUpdate: { date: at('2026-03-20'), note: 'La salle.' },
        _status: 'published',
      },
    });
    copy = await cms.payload.duplicate({ collection: 'events', id });
  });

  it('keeps its programme, and nothing of what was said and shown there', () => {
    expect(copy).toMatchObject({ _status: 'draft', status: 'confirmed', city: 'Lyon', registrationUrl: null });
    expect([copy.startsOn, copy.endsOn]).toEqual([null, null]);
    expect(copy.programme).toMatchObject([
      { title: 'Ouverture', startTime: '09:00', slides: null, isCancelled: false, slug: 'ouverture' },
      { title: 'Clôture', startTime: '17:00', slug: 'cloture' },
    ]);
    expect(copy.programmeChanges).toEqual([]);
    expect(copy.figures).toEqual([]);
    expect(copy.lastUpdate).toMatchObject({ date: null, note: null });
  });

  it('takes its sessions along when it gets days of its own', async () => {
    const moved = await cms.payload.update({
      collection: 'events',
      id: copy.id,
      data: { startsOn: at('2027-04-01') },
      draft: true,
    });
    expect(moved.programme?.map(({ day }) => day)).toEqual([at('2027-04-01'), at('2027-04-02')]);
  });
});

describe('a copy of a release', () => {
  it('has neither its day, its quotes, its corrections nor what newspapers made of it', async () => {
    const { id } = await cms.payload.create(
      release({
        quotes: [{ person, text: 'Nous le ferons.' }],
        corrections: [{ date: at('2026-11-22'), text: 'Un chiffre.' }],
        coverage: [{ outlet: 'Journal', date: at('2026-11-22'), url: 'https://journal.example/1' }],
        lastUpdate: { date: at('2026-11-22'), note: 'Un ajout.' },
        _status: 'published',
      }),
    );
    const copy = await cms.payload.duplicate({ collection: 'press-releases', id });
    expect(copy).toMatchObject({
      dateline: { place: 'Paris', date: null },
      lead: 'Chapô.',
      quotes: [],
      corrections: [],
      coverage: [],
      lastUpdate: { date: null, note: null },
    });
  });
});

describe('a copy of a manifesto', () => {
  it('has its commitments, of which nothing became yet', async () => {
    const source = [{ kind: 'source' as const, title: 'Page', url: 'https://exemple.fr/' }];
    const progress = {
      state: 'kept' as const,
      checkedOn: at('2026-10-01'),
      reviewOn: at('2026-12-24'),
      entries: [{ date: at('2026-09-01'), text: 'Fait.', evidence: source }],
    };
    const { id } = await cms.payload.create({
      collection: 'manifestos',
      data: {
        title: 'Manifeste',
        kind: 'manifesto',
        year: 2026,
        adoptedOn: '2026-03-18',
        chapters: [{ kind: 'ambition', title: 'Égalité', commitments: [{ title: 'Accès', progress }] }],
      },
      draft: true,
    });
    const copy = await cms.payload.duplicate({ collection: 'manifestos', id });
    expect(copy).toMatchObject({ adoptedOn: null, nextReviewOn: null });
    expect(copy.chapters?.[0]?.commitments).toMatchObject([
      { title: 'Accès', progress: { state: 'unknown', checkedOn: null, reviewOn: null, entries: [] } },
    ]);
  });
});

describe('a copy of a replay', () => {
  it('has its speakers, and nothing of its recording', async () => {
    const { id } = await cms.payload.create({
      collection: 'replays',
      data: {
        title: 'Replay',
        recordedOn: at('2026-03-25'),
        duration: '1:00:00',
        video: { kind: 'external', url: 'https://video.example/1' },
        session: 'Ouverture',
        speakers: [person],
        transcript: '0:00 Bonjour.',
        chapters: [{ start: '0:10', title: 'Début' }],
      },
      draft: true,
    });
    const copy = await cms.payload.duplicate({ collection: 'replays', id });
    expect(copy).toMatchObject({
      recordedOn: null,
      duration: null,
      video: { kind: 'external', url: null },
      session: null,
      transcript: null,
      chapters: [],
    });
    expect(copy.speakers).toHaveLength(1);
  });
});
