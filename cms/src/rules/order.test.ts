import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

/** What ends after it begins, wherever both are written; a draft may be half moved. */
const cms = useTestCms();

interface FieldError {
  path: string;
  message: string;
}

/** Why an operation was refused, by fields; nothing when it was taken. */
async function problems(operation: Promise<unknown>): Promise<FieldError[]> {
  return operation.then(
    () => [],
    (error: unknown) =>
      (error as { data?: { errors: FieldError[] } }).data?.errors ?? [{ path: '', message: String(error) }],
  );
}

const DAYS = { startsOn: '2027-04-03T12:00:00.000Z', endsOn: '2027-04-04T12:00:00.000Z' };

function event(data: object, draft = false) {
  return cms.payload.create({
    collection: 'events',
    data: {
      title: 'Forum',
      kind: 'forum',
      status: 'confirmed',
      ...DAYS,
      ...data,
      ...(!draft && { _status: 'published' }),
    } as never,
    draft,
  });
}

const session = (data: object) => ({ title: 'Ouverture', day: DAYS.startsOn, startTime: '9h', ...data });

describe('an event', () => {
  it.each([
    ['its last day', { endsOn: '2027-04-02T12:00:00.000Z' }, 'endsOn', /précède le premier \(3/],
    ['its end', { endsOn: DAYS.startsOn, startTime: '14h', endTime: '9h' }, 'endTime', /^La fin/],
    ['the end of a session', { programme: [session({ endTime: '8h' })] }, 'programme.0.endTime', /^La fin/],
    [
      'a session of last year',
      { programme: [session({}), session({ title: 'Clôture', day: '2026-04-04T12:00:00.000Z' })] },
      'programme.1.day',
      /^«\sClôture\s» est le 4\savril\s2026, hors de l’événement \(3\set\s4\savril\s2027\)/,
    ],
  ])('is not published with %s before', async (_what, data, path, message) => {
    expect(await problems(event(data))).toEqual([
      expect.objectContaining({ path, message: expect.stringMatching(message) as string }),
    ]);
    expect(await problems(event(data, true))).toEqual([]);
  });

  it('goes on after midnight, and over several days at any hour', async () => {
    expect(await problems(event({ endsOn: DAYS.startsOn, startTime: '20h', endTime: '1h' }))).toEqual([]);
    expect(await problems(event({ startTime: '14h', endTime: '12h' }))).toEqual([]);
    expect(await problems(event({ programme: [session({ startTime: '20h', endTime: '1h' })] }))).toEqual([]);
  });
});

describe('what ends elsewhere', () => {
  it('is refused before it begins: a concertation, a mandate, a correction, a chapter', async () => {
    const { id: authority } = await cms.payload.create({
      collection: 'organizations',
      data: { title: 'Ville', kind: 'other', _status: 'published' } as never,
    });
    const concertation = {
      title: 'Concertation',
      authority,
      startedOn: '03/2026',
      endedOn: '2025',
      _status: 'published',
    };
    const mandates = [{ role: 'Conseillère', from: '2021', to: '2020' }];
    const corrections = [{ date: '2026-01-01T12:00:00.000Z', text: 'Un chiffre.' }];
    const replay = {
      title: 'Replay',
      recordedOn: DAYS.startsOn,
      duration: '1:00:00',
      video: { kind: 'external', url: 'https://video.example/1' },
      missingAlternative: 'Non fournis.',
      chapters: [{ start: '1:30:00', title: 'Fin' }],
      _status: 'published',
    };
    const refused = await Promise.all([
      problems(cms.payload.create({ collection: 'concertations', data: concertation as never })),
      problems(
        cms.payload.create({
          collection: 'people',
          data: { firstName: 'Camille', lastName: 'Exemple', mandates, _status: 'published' } as never,
        }),
      ),
      problems(cms.payload.create(release({ corrections, _status: 'published' }))),
      problems(cms.payload.create({ collection: 'replays', data: replay as never })),
    ]);
    expect(refused.map((errors) => errors.map(({ path }) => path))).toEqual([
      ['endedOn'],
      ['mandates.0.to'],
      ['corrections.0.date'],
      ['chapters.0.start'],
    ]);
  });
});
