import {
  addressOf,
  LABEL_AWARD_LABELS,
  LABEL_DOMAIN_LABELS,
  ORGANIZATION_KIND_LABELS,
  REGISTER_KIND_LABELS,
} from 'content-models';
import {
  choice,
  count,
  day,
  DOCUMENT_COLUMNS,
  DOCUMENT_FIELDS,
  documentCells,
  identifierOf,
  list,
  optionalChoice,
  partialDate,
  requiredText,
  text,
  url,
  year,
  yesOrNo,
} from '../columns.ts';
import { readSession } from '../../replays/session.ts';
import { dataSet } from '../data-set.ts';

const requiredIdentifier = (title: string, description: string) =>
  ({ ...identifierOf(title, description), constraints: { required: true } }) as const;

export const organisations = dataSet('organizations', {
  title: 'Organisations et territoires',
  description: 'Collectivités, associations et entreprises que le site nomme, avec les codes du registre officiel.',
  columns: {
    ...DOCUMENT_COLUMNS,
    nom_court: text('Nom court', 'Sigle ou nom d’usage.'),
    nature: choice('Nature', 'Genre d’organisation.', ORGANIZATION_KIND_LABELS),
    territoire: {
      ...yesOrNo('Territoire', 'Vrai pour un territoire du réseau, qui a sa page.'),
      constraints: { required: true },
    },
    site: url('Site', 'Site de l’organisation.'),
    registre: optionalChoice('Registre', 'Ce qu’est la collectivité dans le registre officiel.', REGISTER_KIND_LABELS),
    siren: { ...text('SIREN', 'Neuf chiffres.'), constraints: { pattern: '^\\d{9}$' } },
    code_insee: text('Code INSEE', 'De la commune, de l’intercommunalité, du département ou de la région.'),
    code_departement: text('Code du département', 'Code INSEE.'),
    departement: text('Département', 'Nom.'),
    code_region: text('Code de la région', 'Code INSEE.'),
    region: text('Région', 'Nom.'),
    population: count('Population', 'Nombre d’habitants\u00a0: population municipale, selon l’Insee.'),
    annee_population: {
      type: 'year',
      title: 'Année de la population',
      description: 'Année du recensement qui a compté ces habitants, quand elle est connue.',
    },
  },
  primaryKey: ['id'],
  fields: [
    ...DOCUMENT_FIELDS,
    'slug',
    'shortName',
    'kind',
    'isTerritory',
    'website',
    'registerKind',
    'siren',
    'inseeCode',
    'departmentCode',
    'department',
    'regionCode',
    'region',
    'population',
    'populationYear',
  ],
  rows: (organization, siteUrl) => [
    {
      ...documentCells(organization, siteUrl, addressOf({ ...organization, collection: 'organizations' })),
      nom_court: organization.shortName,
      nature: ORGANIZATION_KIND_LABELS[organization.kind],
      territoire: organization.isTerritory,
      site: organization.website,
      registre: organization.registerKind === null ? null : REGISTER_KIND_LABELS[organization.registerKind],
      siren: organization.siren,
      code_insee: organization.inseeCode,
      code_departement: organization.departmentCode,
      departement: organization.department,
      code_region: organization.regionCode,
      region: organization.region,
      population: organization.population,
      annee_population: organization.populationYear,
    },
  ],
});

/** Only what the public role of someone needs: no way to reach them, no portrait, no biography. */
export const personnes = dataSet('people', {
  title: 'Personnes',
  description: 'Élus, agents et intervenants que le site nomme, pour leurs seules fonctions publiques.',
  columns: {
    id: DOCUMENT_COLUMNS.id,
    nom_complet: requiredText('Nom complet', 'Tel que le site l’affiche.'),
    prenom: requiredText('Prénom', 'Prénom.'),
    nom: requiredText('Nom', 'Nom de famille.'),
    url: url('Adresse', 'Page sur le site.'),
    exemple: DOCUMENT_COLUMNS.exemple,
  },
  primaryKey: ['id'],
  fields: ['id', 'slug', 'title', 'firstName', 'lastName', 'isExample'],
  rows: (person, siteUrl) => [
    {
      id: person.id,
      nom_complet: person.title,
      prenom: person.firstName,
      nom: person.lastName,
      url: siteUrl + (addressOf({ collection: 'people', slug: person.slug }) ?? ''),
      exemple: person.isExample,
    },
  ],
});

export const mandats = dataSet('people', {
  title: 'Mandats',
  description: 'Une fonction publique d’une personne par ligne, avec ses dates.',
  columns: {
    personne_id: requiredIdentifier('Personne', 'Identifiant de la personne.'),
    fonction: requiredText('Fonction', 'Mandat ou fonction.'),
    organisation_id: identifierOf('Organisation', 'Identifiant de l’organisation.'),
    debut: partialDate('Début', 'Première date connue.'),
    fin: partialDate('Fin', 'Dernière date connue.'),
    exemple: DOCUMENT_COLUMNS.exemple,
  },
  primaryKey: [],
  fields: ['id', 'mandates', 'isExample'],
  rows: (person) =>
    person.mandates.map(({ role, organization, from, to }) => ({
      personne_id: person.id,
      fonction: role,
      organisation_id: organization,
      debut: from,
      fin: to,
      exemple: person.isExample,
    })),
});

export const labels = dataSet('labels', {
  title: 'Labels',
  description: 'Un projet labellisé par ligne.',
  columns: {
    ...DOCUMENT_COLUMNS,
    distinction: choice('Distinction', 'Ce qui a été remis.', LABEL_AWARD_LABELS),
    annee: year('Année', 'Année de l’édition.'),
    domaine: optionalChoice('Domaine', 'Domaine de la distinction.', LABEL_DOMAIN_LABELS),
    laureat_id: requiredIdentifier('Lauréat', 'Identifiant de l’organisation.'),
    evenement_id: identifierOf('Événement', 'Identifiant de l’événement de la remise.'),
  },
  primaryKey: ['id'],
  fields: [...DOCUMENT_FIELDS, 'slug', 'award', 'year', 'domain', 'laureate', 'event'],
  rows: (label, siteUrl) => [
    {
      ...documentCells(label, siteUrl, addressOf({ collection: 'labels', slug: label.slug })),
      distinction: LABEL_AWARD_LABELS[label.award],
      annee: label.year,
      domaine: label.domain === null ? null : LABEL_DOMAIN_LABELS[label.domain],
      laureat_id: label.laureate,
      evenement_id: label.event,
    },
  ],
});

export const replays = dataSet('replays', {
  title: 'Replays',
  description: 'Un enregistrement par ligne.',
  columns: {
    ...DOCUMENT_COLUMNS,
    enregistre_le: { ...day('Enregistré le', 'Jour de l’enregistrement.'), constraints: { required: true } },
    evenement_id: identifierOf('Événement', 'Identifiant de l’événement.'),
    seance: text('Séance', 'Titre de la séance, dans le programme publié de l’événement.'),
    intervenants: list('Intervenants', 'Identifiants de personnes.'),
    duree: count('Durée', 'En secondes.'),
    langues_sous_titres: list('Sous-titres', 'Langues des sous-titres, codes BCP 47.'),
    transcription: {
      ...yesOrNo('Transcription', 'Vrai quand le texte de ce qui est dit est sur la page.'),
      constraints: { required: true },
    },
  },
  primaryKey: ['id'],
  fields: [
    ...DOCUMENT_FIELDS,
    'slug',
    'recordedOn',
    'event',
    'session',
    'speakers',
    'duration',
    'subtitles',
    'transcript',
  ],
  rows: async (replay, siteUrl) => [
    {
      ...documentCells(replay, siteUrl, addressOf({ collection: 'replays', slug: replay.slug })),
      enregistre_le: replay.recordedOn,
      evenement_id: replay.event,
      seance: (await readSession(replay))?.title ?? null,
      intervenants: replay.speakers,
      duree: replay.duration,
      langues_sous_titres: replay.subtitles.map(({ language }) => language),
      transcription: replay.transcript.length > 0,
    },
  ],
});

export const territoirprod = dataSet('programmes', {
  title: 'Territoir’Prod',
  description: 'Un thème d’une année par ligne.',
  columns: {
    programme_id: requiredIdentifier('Programme', 'Identifiant du programme de l’année.'),
    annee: year('Année', 'Année.'),
    theme: requiredText('Thème', 'Clé du thème.'),
    hote_id: identifierOf('Hôte', 'Identifiant du territoire qui reçoit.'),
    resume: text('Résumé', 'De quoi il est question.'),
    seances: list('Séances', 'Identifiants d’événements.'),
    url: url('Adresse', 'Page de l’année.'),
    exemple: DOCUMENT_COLUMNS.exemple,
  },
  primaryKey: [],
  fields: ['id', 'slug', 'year', 'tracks', 'isExample'],
  rows: (programme, siteUrl) =>
    programme.tracks.map((track) => ({
      programme_id: programme.id,
      annee: programme.year,
      theme: track.theme,
      hote_id: track.host,
      resume: track.summary,
      seances: track.sessions,
      url: siteUrl + (addressOf({ collection: 'programmes', slug: programme.slug }) ?? ''),
      exemple: programme.isExample,
    })),
});
