import type { Session, Event } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { columnsOf, fieldsOf, rowsOf } from './data-set.ts';
import { choice, integer, localMoment, requiredText, text, year } from './kinds.ts';

const SITE = 'https://site.example';

const { field, made } = columnsOf<Event>();
const each = columnsOf<Event, Session>();

const days = each.set({
  title: 'Événements',
  description: 'Un événement par ligne.',
  columns: {
    titre: field('title', requiredText('Titre', 'Titre.')),
    etat: field(
      'status',
      choice('État', 'État.', { confirmed: 'Maintenu', postponed: 'Reporté', cancelled: 'Annulé' }),
    ),
    lieu: made(['venue', 'city'], text('Lieu', 'Lieu.'), ({ venue, city }) => city ?? venue),
    adresse: made(['slug'], text('Adresse', 'Adresse.'), ({ slug }, { siteUrl }) =>
      Promise.resolve(`${siteUrl}/${slug}/`),
    ),
  },
  primaryKey: [],
});

const sessions = each.setOfItems(
  { field: 'programme', of: (programme) => programme },
  {
    title: 'Séances',
    description: 'Une séance par ligne.',
    columns: {
      evenement_id: field('id', integer('Événement', 'Identifiant.')),
      titre: each.item('title', requiredText('Titre', 'Titre.')),
      debut: each.made(['timeZone'], localMoment('Début', 'Début.'), ({ timeZone }, { item }) => ({
        clock: { day: item.day, time: item.startTime },
        zone: timeZone,
      })),
    },
    primaryKey: ['evenement_id'],
  },
);

const session = (id: string): Session => ({
  id,
  day: '2030-01-10',
  startTime: '09:00',
  endTime: null,
  title: `Séance ${id}`,
  summary: null,
  room: null,
  themes: [],
  speakers: [],
  slides: null,
  slug: id,
  isCancelled: false,
});

it('asks of documents the fields that columns are read off, each once, and what orders them', () => {
  expect(fieldsOf(days)).toEqual(['id', 'title', 'status', 'venue', 'city', 'slug']);
  expect(fieldsOf(sessions)).toEqual(['id', 'programme', 'timeZone']);
});

it('makes a row of a document, in the order of the columns and in the words of the site', async () => {
  const event = SAMPLES.event({ title: 'Forum', slug: 'forum', status: 'postponed', venue: 'Salle', city: null });
  const rows = await rowsOf(days, event, SITE);
  expect(rows.map((row) => Object.entries(row))).toEqual([
    [
      ['titre', 'Forum'],
      ['etat', 'Reporté'],
      ['lieu', 'Salle'],
      ['adresse', 'https://site.example/forum/'],
    ],
  ]);
});

it('makes a row of each item of a document', async () => {
  const event = SAMPLES.event({ id: 7, timeZone: 'Indian/Reunion', programme: [session('a'), session('b')] });
  const debut = '2030-01-10T09:00:00+04:00';
  expect(await rowsOf(sessions, event, SITE)).toEqual([
    { evenement_id: 7, titre: 'Séance a', debut },
    { evenement_id: 7, titre: 'Séance b', debut },
  ]);
});

it('takes no column of a kind that can’t hold its field', () => {
  // @ts-expect-error a title is no year
  expect(field('title', year('Année', 'Année.')).fields).toEqual(['title']);
});
