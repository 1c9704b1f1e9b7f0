import { expect, it } from 'vitest';
import { sessionsRecorded } from './replay.ts';

const session = (id: string, title: string, day: string) => ({ id, title, day });
const PROGRAMME = [
  session('a', 'Ouverture', '2025-03-10'),
  session('b', 'Atelier', '2025-03-10'),
  session('c', 'Atelier', '2025-03-11'),
];

it.each([
  ['its title, whatever its day', { session: 'Ouverture', recordedOn: '2025-03-12' }, ['a']],
  ['its title and day where several have it', { session: 'Atelier', recordedOn: '2025-03-11' }, ['c']],
  ['none where several have its title, on other days', { session: 'Atelier', recordedOn: '2025-03-12' }, []],
  ['none of another title', { session: 'Clôture', recordedOn: '2025-03-10' }, []],
  ['none without a title', { session: null, recordedOn: '2025-03-10' }, []],
])('a recording is of the session of %s', (_which, recording, ids) => {
  expect(sessionsRecorded(recording, PROGRAMME).map(({ id }) => id)).toEqual(ids);
});
