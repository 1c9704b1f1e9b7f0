import { textElement, escapeXml } from '../xml.ts';
import type { Schedule, ScheduleEvent } from './schedule.ts';

/** The same schedule in the XML of frab, which Giggity and the applications of FOSDEM read. */
export function scheduleXml({ version, base_url: baseUrl, conference }: Schedule): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    textElement('version', version),
    '<conference>',
    ...(['acronym', 'title', 'start', 'end', 'timeslot_duration', 'time_zone_name', 'url'] as const).map((name) =>
      textElement(name, conference[name]),
    ),
    textElement('days', String(conference.daysCount)),
    textElement('base_url', baseUrl),
    '</conference>',
    ...conference.days.flatMap((day) => [
      `<day index="${String(day.index)}" date="${day.date}" start="${day.day_start}" end="${day.day_end}">`,
      ...Object.entries(day.rooms).flatMap(([room, events]) => [
        `<room name="${escapeXml(room)}">`,
        ...events.flatMap(eventLines),
        '</room>',
      ]),
      '</day>',
    ]),
    '</schedule>\n',
  ].join('\n');
}

const TEXTS = [
  'date',
  'start',
  'duration',
  'room',
  'slug',
  'url',
  'title',
  'subtitle',
  'track',
  'type',
  'language',
  'abstract',
  'description',
] as const;

function eventLines(event: ScheduleEvent): string[] {
  return [
    `<event guid="${event.guid}" id="${String(event.id)}">`,
    ...TEXTS.map((name) => textElement(name, event[name] ?? '')),
    '<persons>',
    ...event.persons.map(({ name, guid }) => `<person id="${guid}">${escapeXml(name)}</person>`),
    '</persons>',
    '<links/>',
    '<attachments>',
    ...event.attachments.map(
      ({ url, title }) => `<attachment href="${escapeXml(url)}">${escapeXml(title)}</attachment>`,
    ),
    '</attachments>',
    '</event>',
  ];
}
