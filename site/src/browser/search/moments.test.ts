import { expect, it } from 'vitest';
import { momentsOf } from './moments.ts';

const ANCHORS = [
  { id: 'transcription', text: 'Transcription', location: 19 },
  { id: 't=0', text: 'Un plan', location: 20 },
  { id: 't=8', text: '0:08 Un sigle, une couleur.', location: 30 },
  { id: 't=8-2', text: '0:08 Camille Exemple : Non.', location: 35 },
  { id: 't=75', text: '1:15 Plus loin.', location: 40 },
  { id: 't=90', text: '1:30 Encore.', location: 50 },
  { id: 't=100', text: '1:40 Enfin.', location: 60 },
];

function found(...locations: number[]) {
  return momentsOf({
    url: '/replays/plan/',
    excerpt: '',
    meta: {},
    filters: {},
    anchors: ANCHORS,
    weighted_locations: locations.map((location) => ({ location })),
  });
}

it('leads to the lines in which the searched words are said', () => {
  expect(found(5, 31, 34, 41)).toEqual([
    { href: '/replays/plan/#t=8', time: '0:08', text: 'Un sigle, une couleur.' },
    { href: '/replays/plan/#t=75', time: '1:15', text: 'Plus loin.' },
  ]);
});

it('leads to who says them, of those who speak in one second', () => {
  expect(found(36)).toEqual([{ href: '/replays/plan/#t=8-2', time: '0:08', text: 'Camille Exemple : Non.' }]);
});

it('keeps the three that hold most of them, in order of time', () => {
  expect(found(61, 62, 51, 52, 41, 31, 33, 34).map(({ time }) => time)).toEqual(['0:08', '1:30', '1:40']);
});

it('has nothing to say of a page without a recording', () => {
  expect(momentsOf({ url: '/', excerpt: '', meta: {}, filters: {} })).toEqual([]);
});
