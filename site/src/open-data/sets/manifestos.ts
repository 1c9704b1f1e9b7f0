import { addressOf, commitmentAddress, MANIFESTO_KIND_LABELS } from 'content-models';
import { themesOfCommitment } from '../../documents/manifesto-outline.ts';
import {
  choice,
  DOCUMENT_COLUMNS,
  DOCUMENT_FIELDS,
  documentCells,
  identifierOf,
  list,
  partialDate,
  requiredText,
  text,
  url,
  year,
} from '../columns.ts';
import { dataSet } from '../data-set.ts';

export const manifestes = dataSet('manifestos', {
  title: 'Manifestes et publications',
  description: 'Un texte adopté ou soutenu par le réseau par ligne.',
  columns: {
    ...DOCUMENT_COLUMNS,
    nature: choice('Nature', 'Genre du texte.', MANIFESTO_KIND_LABELS),
    annee: year('Année', 'Année par laquelle le texte est connu.'),
    adopte_le: partialDate('Adopté le', 'Adoption ou présentation.'),
    adopte_a: text('Adopté à', 'Lieu de l’adoption.'),
    evenement_id: identifierOf('Événement', 'Identifiant de l’événement où le texte a été adopté.'),
    porte_par: list('Porté par', 'Identifiants d’organisations.'),
    soutenu_par: list('Soutenu par', 'Identifiants d’organisations.'),
    engagements: { type: 'integer', title: 'Engagements', description: 'Nombre d’engagements du texte.' },
  },
  primaryKey: ['id'],
  fields: [...DOCUMENT_FIELDS, 'slug', 'kind', 'year', 'adoptedOn', 'adoptedAt', 'event', 'signatories', 'chapters'],
  rows: (manifesto, siteUrl) => {
    const signatoriesAs = (wanted: 'lead' | 'support') =>
      manifesto.signatories.filter(({ role }) => role === wanted).map(({ organization }) => organization);
    return [
      {
        ...documentCells(manifesto, siteUrl, addressOf({ collection: 'manifestos', slug: manifesto.slug })),
        nature: MANIFESTO_KIND_LABELS[manifesto.kind],
        annee: manifesto.year,
        adopte_le: manifesto.adoptedOn,
        adopte_a: manifesto.adoptedAt,
        evenement_id: manifesto.event,
        porte_par: signatoriesAs('lead'),
        soutenu_par: signatoriesAs('support'),
        engagements: manifesto.chapters.reduce((sum, { commitments }) => sum + commitments.length, 0),
      },
    ];
  },
});

export const engagements = dataSet('manifestos', {
  title: 'Engagements',
  description: 'Un engagement d’un manifeste par ligne, avec ce qui l’a suivi.',
  columns: {
    manifeste_id: { ...identifierOf('Manifeste', 'Identifiant du manifeste.'), constraints: { required: true } },
    engagement_id: requiredText(
      'Identifiant de l’engagement',
      'Stable dans le manifeste\u00a0: il reste quand l’engagement est renuméroté ou reformulé.',
    ),
    numero: requiredText('Numéro', 'Tel qu’il est lu\u00a0: 1.2 pour le deuxième engagement du premier chapitre.'),
    chapitre: requiredText('Chapitre', 'Titre du chapitre.'),
    titre: requiredText('Titre', 'Tel que le site l’affiche.'),
    url: url('Adresse', 'Page de l’engagement.'),
    themes: DOCUMENT_COLUMNS.themes,
    suites: list('Suites', 'Ce qui a suivi\u00a0: type et identifiant de chaque contenu, press-releases/12.'),
    exemple: DOCUMENT_COLUMNS.exemple,
  },
  primaryKey: ['manifeste_id', 'engagement_id'],
  fields: ['id', 'slug', 'isExample', 'chapters'],
  rows: (manifesto, siteUrl) =>
    manifesto.chapters.flatMap((chapter) =>
      chapter.commitments.map((commitment) => ({
        manifeste_id: manifesto.id,
        engagement_id: commitment.id,
        numero: commitment.number,
        chapitre: chapter.title,
        titre: commitment.title,
        url: siteUrl + commitmentAddress(manifesto, commitment),
        themes: themesOfCommitment(chapter, commitment),
        suites: commitment.followUps.map(({ collection, id }) => `${collection}/${String(id)}`),
        exemple: manifesto.isExample,
      })),
    ),
});
