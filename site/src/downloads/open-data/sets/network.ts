import {
  addressOf,
  LABEL_AWARD_LABELS,
  LABEL_DOMAIN_LABELS,
  ORGANIZATION_KIND_LABELS,
  REGISTER_KIND_LABELS,
  type Mandate,
  type ProgrammeTrack,
  type Label,
  type Organization,
  type Person,
  type Programme,
  type Replay,
} from 'content-models';
import { readSession } from '../../../content/replays/session.ts';
import { columnsOf } from '../data-set.ts';
import { absolute, documentColumns, ID, IS_EXAMPLE, PAGE, pageOf } from '../document-columns.ts';
import {
  choice,
  count,
  day,
  integer,
  list,
  optionalChoice,
  partialDate,
  required,
  requiredText,
  shapedText,
  text,
  url,
  year,
  yesOrNo,
} from '../kinds.ts';

const { field: organization, made: madeOfOrganization, set } = columnsOf<Organization>();

/** The page of an organisation, for a territory of the network. */
const TERRITORY_PAGE = madeOfOrganization(['collection', 'slug', 'isTerritory'], PAGE, (document, { siteUrl }) =>
  absolute(addressOf(document), siteUrl),
);

export const organisations = set({
  title: 'Organisations et territoires',
  description: 'Collectivités, associations et entreprises que le site nomme, avec les codes du registre officiel.',
  columns: {
    ...documentColumns(TERRITORY_PAGE),
    nom_court: organization('shortName', text('Nom court', 'Sigle ou nom d’usage.')),
    nature: organization('kind', choice('Nature', 'Genre d’organisation.', ORGANIZATION_KIND_LABELS)),
    territoire: organization(
      'isTerritory',
      required(yesOrNo('Territoire', 'Vrai pour un territoire du réseau, qui a sa page.')),
    ),
    site: organization('website', url('Site', 'Site de l’organisation.')),
    registre: organization(
      'registerKind',
      optionalChoice('Registre', 'Ce qu’est la collectivité dans le registre officiel.', REGISTER_KIND_LABELS),
    ),
    siren: organization('siren', shapedText('SIREN', 'Neuf chiffres.', '^\\d{9}$')),
    code_insee: organization(
      'inseeCode',
      text('Code INSEE', 'De la commune, de l’intercommunalité, du département ou de la région.'),
    ),
    code_departement: organization('departmentCode', text('Code du département', 'Code INSEE.')),
    departement: organization('department', text('Département', 'Nom.')),
    code_region: organization('regionCode', text('Code de la région', 'Code INSEE.')),
    region: organization('region', text('Région', 'Nom.')),
    population: organization(
      'population',
      count('Population', 'Nombre d’habitants\u00a0: population municipale, selon l’Insee.'),
    ),
    annee_population: organization(
      'populationYear',
      year('Année de la population', 'Année du recensement qui a compté ces habitants, quand elle est connue.'),
    ),
  },
  primaryKey: ['id'],
});

const person = columnsOf<Person, Mandate>();

/** Only what the public role of someone needs: no way to reach them, no portrait, no biography. */
export const personnes = person.set({
  title: 'Personnes',
  description: 'Élus, agents et intervenants que le site nomme, pour leurs seules fonctions publiques.',
  columns: {
    id: ID,
    nom_complet: person.field('title', requiredText('Nom complet', 'Tel que le site l’affiche.')),
    prenom: person.field('firstName', requiredText('Prénom', 'Prénom.')),
    nom: person.field('lastName', requiredText('Nom', 'Nom de famille.')),
    url: pageOf(url('Adresse', 'Page sur le site.')),
    exemple: IS_EXAMPLE,
  },
  primaryKey: ['id'],
});

export const mandats = person.setOfItems(
  { field: 'mandates', of: (mandates) => mandates },
  {
    title: 'Mandats',
    description: 'Une fonction publique d’une personne par ligne, avec ses dates.',
    columns: {
      personne_id: person.field('id', required(integer('Personne', 'Identifiant de la personne.'))),
      fonction: person.item('role', requiredText('Fonction', 'Mandat ou fonction.')),
      organisation_id: person.item('organization', integer('Organisation', 'Identifiant de l’organisation.')),
      debut: person.item('from', partialDate('Début', 'Première date connue.')),
      fin: person.item('to', partialDate('Fin', 'Dernière date connue.')),
      exemple: IS_EXAMPLE,
    },
    primaryKey: [],
  },
);

const label = columnsOf<Label>();

export const labels = label.set({
  title: 'Labels',
  description: 'Un projet labellisé par ligne.',
  columns: {
    ...documentColumns(pageOf()),
    distinction: label.field('award', choice('Distinction', 'Ce qui a été remis.', LABEL_AWARD_LABELS)),
    annee: label.field('year', required(year('Année', 'Année de l’édition.'))),
    domaine: label.field('domain', optionalChoice('Domaine', 'Domaine de la distinction.', LABEL_DOMAIN_LABELS)),
    laureat_id: label.field('laureate', required(integer('Lauréat', 'Identifiant de l’organisation.'))),
    evenement_id: label.field('event', integer('Événement', 'Identifiant de l’événement de la remise.')),
  },
  primaryKey: ['id'],
});

const replay = columnsOf<Replay>();

export const replays = replay.set({
  title: 'Replays',
  description: 'Un enregistrement par ligne.',
  columns: {
    ...documentColumns(pageOf()),
    enregistre_le: replay.field('recordedOn', required(day('Enregistré le', 'Jour de l’enregistrement.'))),
    evenement_id: replay.field('event', integer('Événement', 'Identifiant de l’événement.')),
    seance: replay.made(
      ['event', 'session', 'recordedOn'],
      text('Séance', 'Titre de la séance, dans le programme publié de l’événement.'),
      async (document) => (await readSession(document))?.title ?? null,
    ),
    intervenants: replay.field('speakers', list('Intervenants', 'Identifiants de personnes.')),
    duree: replay.field('duration', count('Durée', 'En secondes.')),
    langues_sous_titres: replay.made(
      ['subtitles'],
      list('Sous-titres', 'Langues des sous-titres, codes BCP 47.'),
      ({ subtitles }) => subtitles.map(({ language }) => language),
    ),
    transcription: replay.made(
      ['transcript'],
      required(yesOrNo('Transcription', 'Vrai quand le texte de ce qui est dit est sur la page.')),
      ({ transcript }) => transcript.length > 0,
    ),
  },
  primaryKey: ['id'],
});

const programme = columnsOf<Programme, ProgrammeTrack>();

export const territoirprod = programme.setOfItems(
  { field: 'tracks', of: (tracks) => tracks },
  {
    title: 'Territoir’Prod',
    description: 'Un thème d’une année par ligne.',
    columns: {
      programme_id: programme.field('id', required(integer('Programme', 'Identifiant du programme de l’année.'))),
      annee: programme.field('year', required(year('Année', 'Année.'))),
      theme: programme.item('theme', requiredText('Thème', 'Clé du thème.')),
      hote_id: programme.item('host', integer('Hôte', 'Identifiant du territoire qui reçoit.')),
      resume: programme.item('summary', text('Résumé', 'De quoi il est question.')),
      seances: programme.item('sessions', list('Séances', 'Identifiants d’événements.')),
      url: pageOf(url('Adresse', 'Page de l’année.')),
      exemple: IS_EXAMPLE,
    },
    primaryKey: [],
  },
);
