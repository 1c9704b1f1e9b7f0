import { addressOf, EVENT_KIND_LABELS, EVENT_STATUS_LABELS } from 'content-models';
import {
  choice,
  day,
  DOCUMENT_COLUMNS,
  DOCUMENT_FIELDS,
  documentCells,
  identifierOf,
  list,
  requiredText,
  text,
  time,
  url,
} from '../columns.ts';
import { dataSet } from '../data-set.ts';

const requiredDay = (title: string, description: string) =>
  ({ ...day(title, description), constraints: { required: true } }) as const;

export const evenements = dataSet('events', {
  title: 'Événements',
  description: 'Un rendez-vous du réseau par ligne, reportés et annulés compris.',
  columns: {
    ...DOCUMENT_COLUMNS,
    nature: choice('Nature', 'Genre du rendez-vous.', EVENT_KIND_LABELS),
    etat: choice('État', 'Maintenu, reporté ou annulé.', EVENT_STATUS_LABELS),
    debut: requiredDay('Premier jour', 'Premier jour.'),
    fin: requiredDay('Dernier jour', 'Dernier jour, compris.'),
    heure_debut: time('Heure de début', 'Le premier jour.'),
    heure_fin: time('Heure de fin', 'Le dernier jour.'),
    lieu: text('Lieu', 'Salle ou bâtiment.'),
    ville: text('Ville', 'Commune.'),
    region: text('Région', 'Région.'),
    hote_id: identifierOf('Hôte', 'Identifiant de la collectivité qui reçoit.'),
    inscription: url('Inscription', 'Adresse où s’inscrire.'),
    partenaires: list('Partenaires', 'Identifiants d’organisations.'),
  },
  primaryKey: ['id'],
  fields: [
    ...DOCUMENT_FIELDS,
    'slug',
    'kind',
    'status',
    'startsOn',
    'endsOn',
    'startTime',
    'endTime',
    'venue',
    'city',
    'region',
    'host',
    'registrationUrl',
    'partners',
  ],
  rows: (event, siteUrl) => [
    {
      ...documentCells(event, siteUrl, addressOf({ collection: 'events', slug: event.slug })),
      nature: EVENT_KIND_LABELS[event.kind],
      etat: EVENT_STATUS_LABELS[event.status],
      debut: event.startsOn,
      fin: event.endsOn,
      heure_debut: event.startTime,
      heure_fin: event.endTime,
      lieu: event.venue,
      ville: event.city,
      region: event.region,
      hote_id: event.host,
      inscription: event.registrationUrl,
      partenaires: event.partners,
    },
  ],
});

export const seances = dataSet('events', {
  title: 'Séances',
  description: 'Une séance du programme d’un événement par ligne.',
  columns: {
    evenement_id: { ...identifierOf('Événement', 'Identifiant de l’événement.'), constraints: { required: true } },
    seance_id: requiredText('Identifiant de la séance', 'Stable dans l’événement.'),
    titre: requiredText('Titre', 'Tel que le site l’affiche.'),
    resume: text('Résumé', 'De quoi il est question.'),
    jour: requiredDay('Jour', 'Jour de la séance.'),
    heure_debut: time('Heure de début', 'Début.'),
    heure_fin: time('Heure de fin', 'Fin.'),
    salle: text('Salle', 'Salle.'),
    themes: {
      ...DOCUMENT_COLUMNS.themes,
      description: `${DOCUMENT_COLUMNS.themes.description} Vide pour une plénière.`,
    },
    intervenants: list('Intervenants', 'Identifiants de personnes.'),
    exemple: DOCUMENT_COLUMNS.exemple,
  },
  primaryKey: ['evenement_id', 'seance_id'],
  fields: ['id', 'isExample', 'programme'],
  rows: (event) =>
    event.programme.map((session) => ({
      evenement_id: event.id,
      seance_id: session.id,
      titre: session.title,
      resume: session.summary,
      jour: session.day,
      heure_debut: session.startTime,
      heure_fin: session.endTime,
      salle: session.room,
      themes: session.themes,
      intervenants: session.speakers,
      exemple: event.isExample,
    })),
});
