import type { Chance } from './chance.ts';

// Syllables that no list of communes, persons or companies was looked up for: whatever resembles a real name is chance.
const PLACE_BEGINNINGS = [
  'Orvel',
  'Trasqu',
  'Brévi',
  'Ulmar',
  'Quenci',
  'Estrel',
  'Vaudri',
  'Péral',
  'Isqu',
  'Dournel',
];
const PLACE_ENDS = ['une', 'emont', 'olles', 'anche', 'isart', 'ègue', 'ombe', 'ervois', 'illac-Neuf', 'aude'];
const FIRST_NAMES = [
  'Aliénor',
  'Basile',
  'Capucine',
  'Dorian',
  'Élie',
  'Flora',
  'Gaspard',
  'Hortense',
  'Isaure',
  'Jonas',
];
const MORE_FIRST_NAMES = ['Lilas', 'Melchior', 'Ninon', 'Octave', 'Pénélope', 'Siméon', 'Tiphaine', 'Ulysse', 'Zélie'];
const NAME_BEGINNINGS = [
  'Brandel',
  'Corvis',
  'Delphar',
  'Estramb',
  'Fauqu',
  'Gravol',
  'Heurtal',
  'Janvr',
  'Larqu',
  'Mirval',
];
const NAME_ENDS = ['ier', 'ois', 'ande', 'otte', 'ulet', 'esque', 'ignon', 'art', 'aux', 'élian'];

/** An invented town. */
export function placeName(chance: Chance): string {
  return `${chance.pick(PLACE_BEGINNINGS)}${chance.pick(PLACE_ENDS)}`;
}

/** An invented authority, university or association. */
export function organizationName(chance: Chance): string {
  const place = placeName(chance);
  return chance.pick([
    `Métropole de ${place}`,
    `Communauté d’agglomération de ${place}`,
    `Communauté de communes de ${place}`,
    `Ville de ${place}`,
    `Université de ${place}`,
    `Agence numérique de ${place}`,
  ]);
}

/** An invented person. */
export function personName(chance: Chance): { firstName: string; lastName: string } {
  return {
    firstName: chance.pick([...FIRST_NAMES, ...MORE_FIRST_NAMES]),
    lastName: `${chance.pick(NAME_BEGINNINGS)}${chance.pick(NAME_ENDS)}`,
  };
}
