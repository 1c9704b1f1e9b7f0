import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { describeEvent } from './event.ts';

const facts = {
  url: 'https://site.example/evenements/un/',
  description: 'Un rendez-vous.',
  images: [],
  network: { settings: SAMPLES.siteSettings(), siteUrl: 'https://site.example', logo: 'https://site.example/logo.png' },
};

function datesOf(times: { startTime: string | null; endTime: string | null }) {
  const day = { startsOn: '2026-12-16', endsOn: '2026-12-16', programme: [] };
  const { startDate, endDate } = describeEvent(SAMPLES.event({ ...day, ...times }), facts);
  return [startDate, endDate];
}

it('never puts a bare day beside an hour: it would be read as midnight', () => {
  expect(datesOf({ startTime: '14:00', endTime: '17:00' })).toEqual([
    '2026-12-16T14:00:00+01:00',
    '2026-12-16T17:00:00+01:00',
  ]);
  expect(datesOf({ startTime: '14:00', endTime: null })).toEqual(['2026-12-16T14:00:00+01:00', undefined]);
  expect(datesOf({ startTime: null, endTime: '17:00' })).toEqual(['2026-12-16', '2026-12-16']);
  expect(datesOf({ startTime: null, endTime: null })).toEqual(['2026-12-16', '2026-12-16']);
});
