import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Replay } from './payload-types.ts';
import { testSettings } from './rules/test-cms.ts';
import { openMigrated } from './testing/open-migrated.ts';

/** What an editor of replays is helped with, and refused. */
const folder = mkdtempSync(join(tmpdir(), 'replays-'));
let payload: Payload;
let event: number;

const SUBTITLES = 'WEBVTT\n\n00:01.000 --> 00:03.000\nUne première\n\n00:03.000 --> 00:05.000\nphrase.\n';

beforeAll(async () => {
  payload = await openMigrated(testSettings({ DATA_DIR: folder }));
  payload.logger.level = 'silent';
  const day = '2025-03-10T12:00:00.000Z';
  const last = '2025-03-12T12:00:00.000Z';
  const session = (title: string, on = day) => ({ title, day: on, startTime: '10:00' });
  const data = { title: 'Forum', kind: 'forum', status: 'confirmed', startsOn: day, endsOn: last } as const;
  const atelier = ['2025-03-11T12:00:00.000Z', last].map((on) => session('Atelier', on));
  const programme = [session('Ouverture'), session('Clôture'), ...atelier];
  event = (await payload.create({ collection: 'events', data: { ...data, programme, _status: 'published' } })).id;
}, 120_000);

afterAll(async () => {
  await payload.destroy();
  rmSync(folder, { recursive: true });
});

function upload(name: string, mimetype: string, text: string, size?: number) {
  const data = Buffer.from(text);
  return payload.create({
    collection: 'documents',
    data: { title: name, language: 'fr', isAccessible: 'unknown' },
    file: { name, mimetype, data, size: size ?? data.length },
  });
}

const video = {
  kind: 'external',
  url: 'https://video.example/1',
} as const satisfies Partial<Replay['video']>;

function publish(data: Partial<Replay>) {
  const common = { title: 'Un replay', recordedOn: '2025-03-10T12:00:00.000Z', video };
  return payload.create({ collection: 'replays', data: { ...common, ...data, _status: 'published' } });
}

/** What the admin shows under the fields. */
async function refusal(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
    return 'accepté';
  } catch (error) {
    const { data } = error as { data?: { errors?: { path: string; message: string }[] } };
    return (data?.errors ?? [])
      .map(({ path, message }) => `${path}: ${message}`)
      .join('\n')
      .replaceAll('\u00a0', ' ');
  }
}

describe('subtitles', () => {
  it('that players would not read are refused when they are sent, with the line at fault', async () => {
    expect(await refusal(upload('a.vtt', 'text/vtt', SUBTITLES.replace('00:03.000 -->', '00:03,000 -->')))).toBe(
      'file: Ces sous-titres ne se lisent pas. Ligne 6 : « 00:03,000 --> 00:05.000 » ne se lit pas. Écrivez l’heure ainsi, avec des points : « 00:01.000 --> 00:04.500 ».',
    );
  });

  it('in SubRip are kept as WebVTT in order of time, and what was changed is told until another file is sent', async () => {
    const subRip = '1\r\n00:00:03,000 --> 00:00:05,000\r\nDeux.\r\n\r\n2\r\n00:00:01,000 --> 00:00:03,000\r\nUn.\r\n';
    const sent = await upload('Séance.SRT', 'application/octet-stream', subRip);
    expect(sent).toMatchObject({
      filename: 'seance.vtt',
      mimeType: 'text/vtt',
      subtitleChanges:
        'Le fichier n’était pas en WebVTT\u00a0: il y a été converti.\nLigne 6\u00a0: un texte commençait avant le précédent. Les textes ont été rangés par heure.',
    });
    expect(readFileSync(join(folder, 'uploads/documents/seance.vtt'), 'utf8')).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nUn.\n\n00:00:03.000 --> 00:00:05.000\nDeux.\n',
    );
    const renamed = await payload.update({ collection: 'documents', id: sent.id, data: { title: 'Autre' } });
    expect(renamed.subtitleChanges).toBe(sent.subtitleChanges);
    const data = Buffer.from(SUBTITLES);
    const file = { name: 'seance.vtt', mimetype: 'text/vtt', data, size: data.length };
    const replaced = await payload.update({ collection: 'documents', id: sent.id, data: {}, file });
    expect(replaced.subtitleChanges).toBeNull();
    const { transcript } = await publish({ subtitles: [{ file: sent.id, kind: 'captions', language: 'fr' }] });
    expect(transcript).toBe('0:01 Une première phrase.');
  });

  it('in French fill a transcript that was left empty, and never one that was written', async () => {
    const { id: file } = await upload('fr.vtt', 'text/vtt', SUBTITLES);
    const subtitles = [{ file, kind: 'captions', language: 'fr' }] as const;
    const filled = await publish({ subtitles: [...subtitles] });
    expect(filled.transcript).toBe('0:01 Une première phrase.');
    const kept = await publish({ subtitles: [...subtitles], transcript: '0:00 Relue.' });
    expect(kept.transcript).toBe('0:00 Relue.');
    const { transcript } = await payload.update({
      collection: 'replays',
      id: kept.id,
      data: { transcript: '', _status: 'published' },
    });
    expect(transcript).toBe('0:01 Une première phrase.');
  });
});

describe('a replay', () => {
  it('without subtitles or transcript is published only with the reason', async () => {
    expect(await refusal(publish({}))).toMatch(/^missingAlternative: Il manque des sous-titres ou une transcription/);
    expect(await refusal(publish({ missingAlternative: 'La salle n’était pas sonorisée.' }))).toBe('accepté');
  });

  it('is of a session of its event, or the titles are listed', async () => {
    const transcript = '0:00 Bonjour.';
    expect(await refusal(publish({ transcript, event, session: 'Clôture' }))).toBe('accepté');
    expect(await refusal(publish({ transcript, event, session: 'Cloture' }))).toBe(
      'session: Le programme de cet événement n’a pas de séance « Cloture ». Copiez l’un de ses titres : « Ouverture » ; « Clôture » ; « Atelier ».',
    );
    expect(await refusal(publish({ transcript, session: 'Clôture' }))).toMatch(/^session: Choisissez d’abord/);
  });

  it('is told by its day from another session of the same title', async () => {
    const replay = { transcript: '0:00 Bonjour.', event, session: 'Atelier' };
    expect(await refusal(publish({ ...replay, recordedOn: '2025-03-12T12:00:00.000Z' }))).toBe('accepté');
    expect(await refusal(publish(replay))).toBe(
      'session: Plusieurs séances s’appellent « Atelier », et aucune n’est du jour de l’enregistrement. Corrigez « Enregistré le ».',
    );
  });
});

describe('a file that is too big', () => {
  it.each([
    ['a.pdf', '%PDF-1.4', 61e6, /61 Mo, la limite est de 60 Mo/],
    ['a.mp4', '\0\0\0\x18ftypisom\0\0\0\0isomiso2', 2001e6, /2 001 Mo, la limite est de 2 000 Mo. Coupez/],
  ])('%s is refused by the limit of its type', async (name, content, size, sentence) => {
    const said = await refusal(upload(name, 'application/octet-stream', content, size));
    expect(said.replaceAll(/[\u202f\u00a0]/g, ' ')).toMatch(sentence);
  });
});
