import { instantAt, type Event, type Session } from 'content-models';
import { sessionFacts } from '../calendar/session-entry.ts';
import { escapeXml, textElement } from '../xml.ts';

/** A programme as a calendar in XML (xCal, RFC 6321). Its moments are in UTC, so that it tells no clocks. */
export function xcalOf(event: Event, siteUrl: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">',
    '<vcalendar>',
    `<properties>${property('version', '2.0')}${property('prodid', '-//Les Interconnectés//Agenda//FR')}</properties>`,
    '<components>',
    ...event.programme.map((session) => eventLines(event, session, siteUrl)),
    '</components>',
    '</vcalendar>',
    '</icalendar>\n',
  ].join('\n');
}

function eventLines(event: Event, session: Session, siteUrl: string): string {
  const facts = sessionFacts(event, session, siteUrl);
  const moment = ({ day, time }: typeof facts.start) => utc(instantAt(day, time, event.timeZone));
  return [
    '<vevent><properties>',
    property('uid', facts.uid),
    property('dtstamp', utc(new Date(facts.changedAt)), 'date-time'),
    property('sequence', String(facts.sequence), 'integer'),
    property('dtstart', moment(facts.start), 'date-time'),
    facts.end === null ? '' : property('dtend', moment(facts.end), 'date-time'),
    property('status', facts.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    property('summary', facts.title),
    facts.place === null ? '' : property('location', facts.place),
    property('description', facts.description),
    facts.categories.length === 0
      ? ''
      : `<categories>${facts.categories.map((name) => textElement('text', name)).join('')}</categories>`,
    property('url', facts.url, 'uri'),
    '</properties></vevent>',
  ].join('');
}

function property(name: string, value: string, kind = 'text'): string {
  return `<${name}><${kind}>${escapeXml(value)}</${kind}></${name}>`;
}

/** `2025-03-10T08:30:00Z` */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
