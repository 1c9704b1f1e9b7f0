import { expect, it } from 'vitest';
import type { Session } from './event.ts';
import { programmeFilters, sessionsIn } from './programme-filters.ts';

const session = (fields: Partial<Session>): Session => ({
  id: 'a',
  slug: 'a',
  day: '2025-03-10',
  startTime: '09:30',
  endTime: null,
  title: 'Séance',
  isCancelled: false,
  summary: null,
  room: null,
  themes: [],
  speakers: [],
  slides: null,
  ...fields,
});

const PROGRAMME = [
  session({ room: 'Grande salle' }),
  session({ room: 'Grande salle', themes: ['data'] }),
  session({ room: 'Atelier A', themes: ['data', 'cybersecurite'] }),
  session({ day: '2025-03-11', themes: ['cybersecurite'] }),
  session({ day: '2025-03-11', room: 'Atelier A' }),
  session({ day: '2025-03-11', room: 'atelier a' }),
];

it('cuts a programme by day, room and theme, each at an address of its own', () => {
  expect(programmeFilters(PROGRAMME).map(({ slug }) => slug)).toEqual([
    '2025-03-10',
    '2025-03-11',
    'salle-grande-salle',
    'salle-atelier-a',
    'data',
    'cybersecurite',
  ]);
});

it('keeps plenaries in every theme', () => {
  const [data] = programmeFilters(PROGRAMME).filter(({ slug }) => slug === 'data');
  expect(data && sessionsIn(PROGRAMME, data)).toHaveLength(5);
});

it('does not cut what is read at a glance, nor offers a part that is the whole', () => {
  expect(programmeFilters(PROGRAMME.slice(0, 5))).toEqual([]);
  const oneDay = PROGRAMME.map((one) => ({ ...one, day: '2025-03-10' }));
  expect(programmeFilters(oneDay).map(({ kind }) => kind)).not.toContain('day');
});
