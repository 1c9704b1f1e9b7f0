import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

const ONLINE = { timeout: 20_000, interval: 100 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  ({ browser, editor } = await startEditor(platform));
});

afterAll(async () => {
  await browser.close();
});

describe('an officer who announces a meeting at Saint-Denis de La Réunion', { timeout: 120_000 }, () => {
  it('types the hours of the place, which page and calendar give as they are there, and in Paris', async () => {
    await editor.open('/admin/collections/events/create');
    await editor.fillTitle('Rencontre ultramarine');
    await editor.fillDate('startsOn', '12/01/2027');
    await editor.fillDate('endsOn', '12/01/2027');
    await editor.fill('Début', '9h');
    await editor.fill('Fin', '17h30');
    await editor.fill('Ville', 'Saint-Denis');
    await editor.fill('Région', 'La Réunion');
    await editor.publish();
    await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^En ligne depuis/);
    expect(await editor.page.locator('#field-timeZone').textContent()).toContain('Heure de La Réunion');

    const { text } = await visit(platform.siteUrl, '/evenements/rencontre-ultramarine/');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'de 9 h à 17 h 30, heure de La Réunion, soit de 6 h à 14 h 30 à Paris',
    );
    expect(text).toContain('"startDate":"2027-01-12T09:00:00+04:00"');
    expect(await periodInCalendar('/evenements/rencontre-ultramarine.ics')).toEqual([
      '2027-01-12T05:00:00.000Z',
      '2027-01-12T13:30:00.000Z',
    ]);
  });

  it('corrects the zone, for a meeting online whose hours are those of Paris', async () => {
    await editor.choose('timeZone', 'Heure de Paris');
    await editor.publish();
    await expect
      .poll(() => periodInCalendar('/evenements/rencontre-ultramarine.ics'), ONLINE)
      .toEqual(['2027-01-12T08:00:00.000Z', '2027-01-12T16:30:00.000Z']);
    const { text } = await visit(platform.siteUrl, '/evenements/rencontre-ultramarine/');
    expect(text).not.toContain('heure de La Réunion');
  });
});

/** The instants at which a calendar program has the event begin and end. */
async function periodInCalendar(address: string): Promise<string[]> {
  const { text } = await visit(platform.siteUrl, address);
  const [component] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  if (component === undefined) throw new Error(`No event in ${address}`);
  const { startDate, endDate } = new ICAL.Event(component);
  return [startDate, endDate].map((date) => date.toJSDate().toISOString());
}
