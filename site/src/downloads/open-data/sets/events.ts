import { endOf, EVENT_KIND_LABELS, EVENT_STATUS_LABELS, type Session, type Event } from 'content-models';
import { columnsOf } from '../data-set.ts';
import { documentColumns, IS_EXAMPLE, pageOf, TITLE } from '../document-columns.ts';
import {
  choice,
  day,
  integer,
  list,
  localMoment,
  required,
  requiredText,
  text,
  themes,
  time,
  TIME_ZONE,
  url,
} from '../kinds.ts';

const { field, made, set } = columnsOf<Event>();

export const evenements = set({
  title: 'Événements',
  description: 'Un rendez-vous du réseau par ligne, reportés et annulés compris.',
  columns: {
    ...documentColumns(pageOf()),
    nature: field('kind', choice('Nature', 'Genre du rendez-vous.', EVENT_KIND_LABELS)),
    etat: field('status', choice('État', 'Maintenu, reporté ou annulé.', EVENT_STATUS_LABELS)),
    debut: field('startsOn', required(day('Premier jour', 'Premier jour.'))),
    fin: field('endsOn', required(day('Dernier jour', 'Dernier jour, compris.'))),
    heure_debut: field('startTime', time('Heure de début', 'Le premier jour.')),
    heure_fin: field('endTime', time('Heure de fin', 'Le dernier jour.')),
    fuseau: field('timeZone', TIME_ZONE),
    debut_iso: made(
      ['startsOn', 'startTime', 'timeZone'],
      localMoment('Début', 'Vide quand l’heure n’est pas connue.'),
      ({ startsOn, startTime, timeZone }) => ({ clock: { day: startsOn, time: startTime }, zone: timeZone }),
    ),
    fin_iso: made(
      ['startsOn', 'endsOn', 'startTime', 'endTime', 'timeZone'],
      localMoment('Fin', 'Vide quand l’heure n’est pas connue.'),
      (event) => ({ clock: endOf(event), zone: event.timeZone }),
    ),
    lieu: field('venue', text('Lieu', 'Salle ou bâtiment.')),
    ville: field('city', text('Ville', 'Commune.')),
    region: field('region', text('Région', 'Région.')),
    hote_id: field('host', integer('Hôte', 'Identifiant de la collectivité qui reçoit.')),
    inscription: field('registrationUrl', url('Inscription', 'Adresse où s’inscrire.')),
    partenaires: field('partners', list('Partenaires', 'Identifiants d’organisations.')),
  },
  primaryKey: ['id'],
});

const each = columnsOf<Event, Session>();

export const seances = each.setOfItems(
  { field: 'programme', of: (programme) => programme },
  {
    title: 'Séances',
    description: 'Une séance du programme d’un événement par ligne.',
    columns: {
      evenement_id: field('id', required(integer('Événement', 'Identifiant de l’événement.'))),
      seance_id: each.item('id', requiredText('Identifiant de la séance', 'Stable dans l’événement.')),
      titre: each.item('title', TITLE),
      resume: each.item('summary', text('Résumé', 'De quoi il est question.')),
      jour: each.item('day', required(day('Jour', 'Jour de la séance.'))),
      heure_debut: each.item('startTime', time('Heure de début', 'Début.')),
      heure_fin: each.item('endTime', time('Heure de fin', 'Fin.')),
      fuseau: field('timeZone', TIME_ZONE),
      debut_iso: each.made(['timeZone'], localMoment('Début', 'Début de la séance.'), ({ timeZone }, { item }) => ({
        clock: { day: item.day, time: item.startTime },
        zone: timeZone,
      })),
      fin_iso: each.made(
        ['timeZone'],
        localMoment('Fin', 'Vide quand l’heure n’est pas connue.'),
        ({ timeZone }, { item }) => ({
          clock: endOf({ startsOn: item.day, endsOn: item.day, ...item }),
          zone: timeZone,
        }),
      ),
      salle: each.item('room', text('Salle', 'Salle.')),
      themes: each.item('themes', themes(' Vide pour une plénière.')),
      intervenants: each.item('speakers', list('Intervenants', 'Identifiants de personnes.')),
      exemple: IS_EXAMPLE,
    },
    primaryKey: ['evenement_id', 'seance_id'],
  },
);
