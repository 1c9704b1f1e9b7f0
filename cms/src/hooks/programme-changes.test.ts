import { expect, it } from 'vitest';
import { programmeChanges, type ProgrammeSession } from './programme-changes.ts';

const opening: ProgrammeSession = {
  id: 'a',
  title: 'Ouverture',
  day: '2025-03-10T12:00:00.000Z',
  startTime: '09:30',
  endTime: '10:15',
  room: 'Grande salle',
};
const plain = (before: ProgrammeSession[], after: ProgrammeSession[]) =>
  programmeChanges(before, after).map(({ session, text }) => `${String(session)} ${text.replaceAll('\u00a0', ' ')}`);

it('tells what is added, moved, called off and taken out', () => {
  expect(plain([opening], [opening, { ...opening, id: 'b', title: 'Atelier', endTime: null }])).toEqual([
    'b « Atelier » s’ajoute au programme, lundi 10 mars à 9 h 30 (Grande salle).',
  ]);
  expect(plain([opening], [{ ...opening, startTime: '10:00', endTime: '11:00', room: 'Atelier A' }])).toEqual([
    'a « Ouverture » change d’horaire : lundi 10 mars de 10 h à 11 h, au lieu de lundi 10 mars de 9 h 30 à 10 h 15.',
    'a « Ouverture » change de salle : Atelier A, au lieu de Grande salle.',
  ]);
  expect(plain([opening], [{ ...opening, isCancelled: true }])).toEqual([
    'a « Ouverture », prévue lundi 10 mars de 9 h 30 à 10 h 15, est annulée.',
  ]);
  expect(plain([{ ...opening, isCancelled: true }], [opening])).toEqual([
    'a « Ouverture » est rétablie, lundi 10 mars de 9 h 30 à 10 h 15.',
  ]);
  expect(plain([opening], [])).toEqual([
    'a « Ouverture », prévue lundi 10 mars de 9 h 30 à 10 h 15, est retirée du programme.',
  ]);
});

it('tells nothing of a title that is corrected, of another order, nor of a room taken back', () => {
  const other = { ...opening, id: 'b', title: 'Clôture' };
  expect(plain([opening, other], [other, { ...opening, title: 'Ouverture du Forum', room: null }])).toEqual([]);
});
