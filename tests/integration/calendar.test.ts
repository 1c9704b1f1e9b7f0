import { rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarAddress, type Event } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import ICAL from 'ical.js';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';

const AGENDA = '/evenements/agenda.ics';

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('calendar-');
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2024-05-15T10:00:00Z') });
  await publisher.publish(GLOBALS);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the calendars of the site', () => {
  it('hold a file for each event, which goes with it', async () => {
    const event = SAMPLES.event({
      id: 3,
      slug: 'journee',
      title: 'Journée',
      startsOn: '2024-06-01',
      endsOn: '2024-06-01',
    });
    await publish(event);
    const [entry] = entriesAt(calendarAddress(event));
    expect(entry?.summary).toBe('Journée');
    expect(publisher.expected(calendarAddress(event)).status).toBe(200);
    const { removed } = await publisher.publish([{ kind: 'removal', target: event }]);
    expect(removed).toContain('evenements/journee.ics');
    expect(entriesAt(AGENDA)).toEqual([]);
  });

  it('hold an agenda of what is coming and of what is past, called off or not', async () => {
    await publish(
      SAMPLES.event({ id: 10, slug: 'ancien', title: 'Ancien', startsOn: '2023-05-14', endsOn: '2023-05-14' }),
      SAMPLES.event({ id: 11, slug: 'recent', title: 'Récent', startsOn: '2023-05-14', endsOn: '2023-05-15' }),
      SAMPLES.event({ id: 12, slug: 'en-cours', title: 'En cours', startsOn: '2024-05-14', endsOn: '2024-05-16' }),
      SAMPLES.event({
        id: 13,
        slug: 'annule',
        status: 'cancelled',
        title: 'B',
        startsOn: '2024-06-14',
        endsOn: '2024-06-14',
      }),
      SAMPLES.event({ id: 14, slug: 'lointain', title: 'Lointain', startsOn: '2027-05-14', endsOn: '2027-05-14' }),
    );
    expect(entriesAt(AGENDA).map(({ summary }) => summary)).toEqual([
      'Ancien',
      'Récent',
      'En cours',
      'Annulé\u00a0: B',
      'Lointain',
    ]);
    const properties = ICAL.Component.fromString(read(AGENDA));
    expect(String(properties.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
    expect(properties.getFirstPropertyValue('source')).toBe(`${SITE_URL}${AGENDA}`);
  });

  it('follow a change of hour, at the same identifier', async () => {
    const event = SAMPLES.event({
      id: 12,
      slug: 'en-cours',
      title: 'En cours',
      startsOn: '2024-05-14',
      endsOn: '2024-05-16',
    });
    const before = entriesAt(calendarAddress(event))[0];
    await publish({
      ...event,
      startTime: '10:00',
      endTime: '12:00',
      calendar: { sequence: 1, changedAt: '2024-05-15T09:00:00.000Z' },
    });
    const [after] = entriesAt(calendarAddress(event));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.startDate.toJSDate()).toEqual(new Date('2024-05-14T08:00:00Z'));
    expect(read(AGENDA)).toContain('DTSTART;TZID=Europe/Paris:20240514T100000');
  });

  it('keep the latest of what is past and stay small, however many events there are', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 420 }, (_, index) => {
      const day = new Date(Date.UTC(2023, 6, 1 + index)).toISOString().slice(0, 10);
      return SAMPLES.event({ id: 100 + index, slug: `rencontre-${String(index)}`, startsOn: day, endsOn: day });
    });
    await publish(...many);
    await publisher.settled();
    expect(entriesAt(AGENDA)).toHaveLength(300);
    expect(entriesAt(AGENDA).map(({ summary }) => summary)).not.toContain('Ancien');
    expect(read(AGENDA).length).toBeLessThan(250_000);
  });
});

async function publish(...events: readonly Event[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(events.map((content) => ({ kind: 'document', content })));
  expect([...refusals, ...failures]).toEqual([]);
}

function entriesAt(address: string) {
  const calendar = ICAL.Component.fromString(read(address));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function read(address: string): string {
  return readFileSync(path.join(sitePaths(path.join(folder, 'site')).publicFolder, address), 'utf8');
}
