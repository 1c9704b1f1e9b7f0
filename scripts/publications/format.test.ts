import { describe, expect, it } from 'vitest';
import type { PublicationLog } from 'cms/publication-log';
import { formatLog } from './format.ts';

const now = new Date('2026-11-21T09:02:10.000Z');

type Row = PublicationLog['publications'][number];

const row = (more: Partial<Row>): Row => ({
  id: 1,
  title: 'Forum 2026',
  documentCollection: 'press-releases',
  change: 'published',
  status: 'online',
  message: null,
  queuedAt: '2026-11-21T09:02:03.000Z',
  onlineAt: '2026-11-21T09:02:03.400Z',
  durationMs: 400,
  pages: 6,
  address: '/presse/communiques/forum-2026/',
  ...more,
});

const format = (log: Partial<PublicationLog>, isFailedOnly = false) =>
  formatLog({ publications: [], queue: [], ...log }, { isFailedOnly, now }).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('formatLog', () => {
  it('aligns when, what, state, duration, pages, address or reason', () => {
    const failed = row({ title: 'Navigation', status: 'failed', message: 'Le site\nn’a pas répondu.' });
    expect(
      format({ publications: [row({ pages: 1200 }), failed] })
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'date                 contenu     état   durée  pages  adresse ou raison',
      '21/11/2026 10:02:03  Forum 2026  Fait   0,4 s  1 200  /presse/communiques/forum-2026/',
      '21/11/2026 10:02:03  Navigation  Échec                Le site n’a pas répondu.',
    ]);
  });

  it('says what waits, since when, and what waits for its hour', () => {
    const text = format({
      queue: [
        { title: 'Forum', queuedAt: '2026-11-21T09:01:58.000Z', waitUntil: null },
        { title: 'Sous embargo', queuedAt: '2026-11-21T09:00:00.000Z', waitUntil: '2026-11-22T09:00:00.000Z' },
      ],
    });
    expect(text).toContain('Dans la file : 1 demande, la plus ancienne depuis 12 s.\n  21/11/2026 10:01:58  Forum');
    expect(text).toContain('Pour plus tard : 1 demande.\n  22/11/2026 10:00:00  Sous embargo');
  });

  it('counts what it does not name', () => {
    const queue = Array.from({ length: 12 }, (_, index) => ({
      title: `Page ${index}`,
      queuedAt: '2026-11-21T09:01:58.000Z',
      waitUntil: null,
    }));
    expect(format({ queue })).toContain('  et 2 autres.');
  });

  it('says that there is nothing', () => {
    expect(format({})).toBe('Aucune publication.\n\nRien n’attend dans la file.');
    expect(format({}, true)).toMatch(/^Aucune publication n’a échoué\./);
  });

  it('keeps a long title on its line', () => {
    expect(format({ publications: [row({ title: 'x'.repeat(200) })] })).toContain(`${'x'.repeat(47)}…`);
  });
});
