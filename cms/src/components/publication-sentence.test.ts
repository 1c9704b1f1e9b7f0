import { describe, expect, it } from 'vitest';
import { describePublication } from './publication-sentence.ts';

const now = new Date('2026-11-21T09:02:10Z');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('describePublication', () => {
  it('says that a document was never published', () => {
    expect(describePublication(null, now)).toMatchObject({ tone: 'never', title: 'Jamais publié' });
  });

  it('says since when, how fast and where a document is online, in Paris time', () => {
    const sentence = describePublication(
      {
        id: 1,
        change: 'published',
        status: 'online',
        onlineAt: '2026-11-21T09:02:03Z',
        durationMs: 400,
        pages: 6,
        address: '/presse/communiques/titre/',
      },
      now,
    );
    expect(plain(sentence.title)).toBe('En ligne depuis 10:02:03 (0,4 s, 6 pages)');
    expect(sentence.address).toBe('/presse/communiques/titre/');
  });

  it('gives the day when it is not today', () => {
    const { title } = describePublication({ id: 1, status: 'online', onlineAt: '2026-11-20T09:02:03Z' }, now);
    expect(title).toBe('En ligne depuis le 20/11/2026 à 10:02:03');
  });

  it('keeps apart how far the background is, which changes too often to be read aloud', () => {
    const row = { id: 1, status: 'updating', message: '3 400 pages sur 10 500' } as const;
    expect(describePublication(row, now)).toMatchObject({
      title: 'En cours…',
      detail: null,
      progress: '3\u00a0400 pages sur 10\u00a0500',
    });
  });

  it('says that an unpublished document is offline, without a link', () => {
    const sentence = describePublication(
      { id: 1, change: 'unpublished', status: 'online', onlineAt: '2026-11-21T09:02:03Z', address: '/a/' },
      now,
    );
    expect(sentence).toMatchObject({ tone: 'never', address: null });
    expect(sentence.title).toMatch(/^Hors ligne depuis 10:02:03/);
  });

  it('says when the queue stands still', () => {
    expect(describePublication({ id: 1, status: 'queued', queuedAt: '2026-11-21T09:02:09Z' }, now).detail).toBeNull();
    expect(describePublication({ id: 1, status: 'queued', queuedAt: '2026-11-21T09:01:00Z' }, now).detail).toMatch(
      /tarde/,
    );
  });

  it('shows why a publication failed', () => {
    expect(describePublication({ id: 1, status: 'failed', message: 'L’image manque.' }, now)).toMatchObject({
      tone: 'failed',
      detail: 'L’image manque.',
    });
  });
});
