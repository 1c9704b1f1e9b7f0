import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Event, PublishedDocument, Session } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';

/** Sessions at their own addresses, and programmes as other software reads them. */
let folder: string;
let publisher: Publisher;

const session = (id: string, fields: Partial<Session> = {}): Session => ({
  id,
  slug: `seance-${id}`,
  day: '2025-03-10',
  startTime: '10:00',
  endTime: '11:15',
  title: `Séance ${id.toUpperCase()}`,
  isCancelled: false,
  summary: null,
  room: 'Grande salle',
  themes: [],
  speakers: [],
  slides: null,
  ...fields,
});
const forum = (fields: Partial<Event> = {}) =>
  SAMPLES.event({
    id: 1,
    slug: 'forum',
    title: 'Forum & rencontres',
    startsOn: '2025-03-10',
    endsOn: '2025-03-11',
    city: 'Rennes',
    programme: [
      session('a', { speakers: [1], themes: ['data'], summary: 'De quoi « tout » dire.' }),
      session('b', { isCancelled: true }),
      session('c', { day: '2025-03-11', room: 'Atelier A' }),
      session('d', { day: '2025-03-11', room: null, endTime: null }),
      session('e', { day: '2025-03-11', themes: ['cybersecurite'] }),
      session('f', { day: '2025-03-11', startTime: '23:00', endTime: '00:30' }),
    ],
    programmeChanges: [
      { id: 'x', at: '2025-03-02T09:00:00.000Z', text: '« Séance B » est annulée.', session: 'b' },
      { id: 'y', at: '2025-03-01T09:00:00.000Z', text: '« Séance Z » est retirée.', session: 'z' },
    ],
    ...fields,
  });
const DOCUMENTS: readonly PublishedDocument[] = [
  SAMPLES.person({ id: 1, slug: 'camille-modele', title: 'Camille Modèle', lastName: 'Modèle' }),
  forum(),
  SAMPLES.event({
    id: 2,
    slug: 'journee',
    title: 'Journée',
    startsOn: '2024-06-01',
    endsOn: '2024-06-01',
    programme: [session('g', { day: '2024-06-01', speakers: [1], slug: 'atelier', title: 'Atelier' })],
  }),
  SAMPLES.replay({
    id: 1,
    slug: 'revoir',
    title: 'Revoir',
    event: 1,
    session: 'Séance A',
    speakers: [1],
    duration: 120,
  }),
];

beforeAll(async () => {
  folder = await makeFastFolder('sessions-');
  publisher = await openPublisher(path.join(folder, 'site'));
  const documents = DOCUMENTS.map((content): Change => ({ kind: 'document', content }));
  expect(await publisher.publish([...GLOBALS, ...documents])).toMatchObject({ failures: [], refusals: [] });
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

const fileAt = (address: string) => path.join(sitePaths(path.join(folder, 'site')).publicFolder, address);
const read = (address: string) => readFileSync(fileAt(address), 'utf8');
const hrefsIn = (html: string) => new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));

describe('the page of a session', () => {
  it('leads to its event, its replay, its calendar and where its speakers appear too', () => {
    const page = read('evenements/forum/seance-a/index.html');
    const hrefs = hrefsIn(page);
    for (const href of [
      '/evenements/forum/#seance-a',
      '/replays/revoir/',
      '/evenements/forum/seance-a.ics',
      '/personnes/camille-modele/',
      '/evenements/journee/atelier/',
    ]) {
      expect(hrefs, href).toContain(href);
    }
    expect(hrefs).not.toContain('/evenements/forum/seance-a/');
    expect(page).toContain('De quoi « tout » dire.');
  });

  it('is led to from its event, where it keeps its former anchor, and from whoever speaks in it', () => {
    const event = read('evenements/forum/index.html');
    expect(event).toContain('id="seance-a"');
    expect(hrefsIn(event)).toContain('/evenements/forum/seance-a/');
    expect(hrefsIn(read('personnes/camille-modele/index.html'))).toContain('/evenements/forum/seance-a/');
    expect(read('sitemap/evenements-2025.xml')).toContain(`${SITE_URL}/evenements/forum/seance-a/`);
  });

  it('says that it is called off, to calendars too', () => {
    expect(read('evenements/forum/seance-b/index.html')).toContain('Annulée');
    const entry = entriesAt('evenements/forum/seance-b.ics')[0];
    expect(entry?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('tells search engines which event it is part of', () => {
    const statements = [...read('evenements/forum/seance-a/index.html').matchAll(/ld\+json">(.*?)<\/script>/gs)];
    expect(statements.map(([, json = '']) => JSON.parse(json) as unknown)).toContainEqual(
      expect.objectContaining({
        '@type': 'Event',
        startDate: '2025-03-10T10:00:00+01:00',
        superEvent: { '@type': 'Event', '@id': `${SITE_URL}/evenements/forum/#evenement`, name: 'Forum & rencontres' },
      }),
    );
  });

  it('is not made again for a change in another session of another event', async () => {
    const journee = DOCUMENTS[2] as Event;
    const programme = [...journee.programme, session('h', { day: '2024-06-01', slug: 'suite' })];
    const { written } = await publisher.publish([{ kind: 'document', content: { ...journee, programme } }]);
    expect(written.filter((file) => file.startsWith('evenements/forum/'))).toEqual([]);
  });
});

describe('a programme', () => {
  it('is filtered by pages: a day, a room, a theme with its plenaries', () => {
    const sessionsAt = (filter: string) =>
      [...hrefsIn(read(`evenements/forum/programme/${filter}/index.html`))].filter((href) =>
        href?.includes('/forum/seance-'),
      ).length;
    expect(sessionsAt('2025-03-10')).toBe(2);
    expect(sessionsAt('salle-atelier-a')).toBe(1);
    expect(sessionsAt('data')).toBe(5);
    expect(hrefsIn(read('evenements/forum/index.html'))).toContain('/evenements/forum/programme/data/');
  });

  it('is a calendar of all its sessions, each at the identifier of its own', () => {
    const entries = entriesAt('evenements/forum/programme.ics');
    expect(entries).toHaveLength(6);
    expect(entries[0]?.uid).toBe(entriesAt('evenements/forum/seance-a.ics')[0]?.uid);
    expect(entries[5]?.endDate.toJSDate()).toEqual(new Date('2025-03-11T23:30:00Z'));
  });

  it('is the same in XML, for calendars and for conferences', () => {
    for (const file of ['programme.xcal', 'programme.xml']) {
      expect(() => void new XMLParser().parse(read(`evenements/forum/${file}`)), file).not.toThrow();
    }
    const { icalendar } = new XMLParser().parse(read('evenements/forum/programme.xcal')) as {
      icalendar: { vcalendar: { components: { vevent: { properties: { dtstart: unknown } }[] } } };
    };
    const events = icalendar.vcalendar.components.vevent;
    expect(events.map(({ properties }) => properties.dtstart)[0]).toEqual({ 'date-time': '2025-03-10T09:00:00Z' });
    const xml = read('evenements/forum/programme.xml');
    expect([xml.match(/<event /g)?.length, xml.match(/<day /g)?.length]).toEqual([6, 2]);
    expect(xml).toContain('<title>Forum &amp; rencontres</title>');
  });

  it('is JSON that the readers of conferences take, with identifiers that stay', () => {
    const { schedule } = scheduleFile.parse(JSON.parse(read('evenements/forum/programme.json')));
    const [first] = schedule.conference.days;
    expect(schedule.conference.daysCount).toBe(2);
    const events = Object.values(first?.rooms ?? {}).flat();
    expect(events.map(({ title, duration, track }) => [title, duration, track])).toEqual([
      ['Séance A', '01:15', 'Data'],
      ['Annulé\u00a0: Séance B', '01:15', null],
    ]);
    expect(events[0]?.persons).toMatchObject([
      { name: 'Camille Modèle', url: `${SITE_URL}/personnes/camille-modele/` },
    ]);
  });

  it('tells what changed on its page and in a feed', () => {
    expect(read('evenements/forum/index.html')).toContain('« Séance B » est annulée.');
    const feed = read('evenements/forum/changements.xml');
    expect([...feed.matchAll(/<link>(.*?)<\/link>/g)].map(([, link]) => link)).toEqual([
      `${SITE_URL}/evenements/forum/#changements`,
      `${SITE_URL}/evenements/forum/seance-b/`,
      `${SITE_URL}/evenements/forum/#changements`,
    ]);
  });
});

it('an event without a programme offers none: neither files nor PDF', async () => {
  const content = SAMPLES.event({ id: 3, slug: 'sans', title: 'Sans programme' });
  await publisher.publish([{ kind: 'document', content }]);
  await publisher.settled();
  for (const file of ['programme.ics', 'programme.json', 'changements.xml']) {
    expect(existsSync(fileAt(`evenements/sans/${file}`)), file).toBe(false);
  }
  expect(publisher.expected('/evenements/sans.pdf').status).toBe(404);
});

it('who looks for a session that was taken out arrives at its event', async () => {
  const content = forum({ programme: [session('a', { title: 'Autre titre', slug: 'seance-a' })] });
  const part = 'session:c';
  const rule = { from: '/evenements/forum/seance-c/', to: { kind: 'document', target: content, part } } as const;
  await publisher.publish([
    { kind: 'document', content },
    { kind: 'redirects', redirects: [{ ...rule, to: { ...rule.to, target: { collection: 'events', id: 1 } } }] },
  ]);
  expect(read('evenements/forum/seance-a/index.html')).toContain('Autre titre');
  expect(publisher.expected('/evenements/forum/seance-c/')).toEqual({ status: 301, location: '/evenements/forum/' });
});

function entriesAt(file: string) {
  const calendar = ICAL.Component.fromString(read(file));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const moment = z.iso.datetime({ offset: true });
const scheduledEvent = z.strictObject({
  guid: z.uuid(),
  id: z.number().int().min(1),
  date: moment,
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  duration: z.string().regex(/^\d+:\d{2}$/),
  end: moment.optional(),
  room: z.string(),
  slug: z.string().regex(/^[a-z0-9_-]+[a-z0-9]$/),
  url: z.url(),
  title: z.string(),
  subtitle: z.string().nullable(),
  track: z.string().nullable(),
  type: z.string(),
  language: z.string(),
  abstract: z.string().nullable(),
  description: z.string(),
  // A person of pretalx has a name, one of frab a public name: a reader takes one or the other.
  persons: z.array(z.strictObject({ name: z.string(), guid: z.uuid(), url: z.url() })),
  links: z.array(z.never()),
  attachments: z.array(z.strictObject({ type: z.literal('slides'), title: z.string(), url: z.url() })),
});

/** What c3voc's schema of schedules requires (https://c3voc.de/schedule/schema.json), in our words. */
const scheduleFile = z.strictObject({
  $schema: z.url(),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  schedule: z.strictObject({
    version: z.string(),
    base_url: z.url(),
    conference: z.strictObject({
      acronym: z.string().regex(/^[a-z0-9_-][a-z0-9_]{3,}$/),
      title: z.string(),
      start: z.iso.date(),
      end: z.iso.date(),
      daysCount: z.number().int(),
      timeslot_duration: z.string(),
      time_zone_name: z.string(),
      url: z.url(),
      rooms: z.array(z.strictObject({ name: z.string(), guid: z.uuid() })),
      days: z.array(
        z.strictObject({
          index: z.number().int(),
          date: z.iso.date(),
          day_start: moment,
          day_end: moment,
          rooms: z.record(z.string(), z.array(scheduledEvent)),
        }),
      ),
    }),
  }),
});
