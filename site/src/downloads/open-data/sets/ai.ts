import {
  AI_PROJECT_KIND_LABELS,
  AI_PROJECT_STAGE_LABELS,
  AI_RESOURCE_AUDIENCE_LABELS,
  AI_RESOURCE_COST_LABELS,
  AI_RESOURCE_DURATION_LABELS,
  AI_RESOURCE_KIND_LABELS,
  AUTOMATION_DEGREE_LABELS,
  CONCERTATION_FORMAT_LABELS,
  CONCERTATION_PUBLIC_LABELS,
  LINK_STATE_LABELS,
} from 'content-models';
import { columnsOf, dataSet } from '../data-set.ts';
import { documentColumns, pageOf } from '../document-columns.ts';
import {
  choice,
  choices,
  count,
  day,
  integer,
  optionalChoice,
  partialDate,
  required,
  requiredText,
  text,
  url,
  yesOrNo,
} from '../kinds.ts';

const AUTHORITY = required(integer('Collectivité', 'Identifiant de l’organisation responsable.'));

const concertation = columnsOf<'concertations'>().field;

export const concertations = dataSet('concertations', {
  title: 'Concertations sur l’IA',
  description: 'Une concertation menée par un territoire par ligne.',
  columns: {
    ...documentColumns(pageOf('concertations')),
    collectivite_id: concertation('authority', AUTHORITY),
    debut: concertation('startedOn', partialDate('Début', 'Début de la concertation.')),
    fin: concertation('endedOn', partialDate('Fin', 'Vide tant qu’elle dure.')),
    publics: concertation('publics', choices('Publics', CONCERTATION_PUBLIC_LABELS)),
    formats: concertation('formats', choices('Formats', CONCERTATION_FORMAT_LABELS)),
    participants: concertation(
      'participants',
      count('Participants', 'Nombre de personnes, quand elles ont été comptées.'),
    ),
    charte_signee_le: concertation('charterSignedOn', day('Charte signée le', 'Jour de la signature.')),
  },
  primaryKey: ['id'],
});

const project = columnsOf<'ai-projects'>().field;

/** Without the contact: the page of the project has it. */
export const projetsIa = dataSet('ai-projects', {
  title: 'Projets d’intelligence artificielle',
  description: 'Un projet d’une collectivité par ligne, avec ce que la transparence demande d’en dire.',
  columns: {
    ...documentColumns(pageOf('ai-projects')),
    collectivite_id: project('authority', AUTHORITY),
    service: project('service', text('Service', 'Service qui le met en œuvre.')),
    finalite: project('purpose', requiredText('Finalité', 'À quoi il sert, et à qui.')),
    stade: project('stage', choice('Stade', 'Où en est le projet.', AI_PROJECT_STAGE_LABELS)),
    debut: project('startedOn', partialDate('Début', 'Début du projet.')),
    techniques: project('kinds', choices('Techniques', AI_PROJECT_KIND_LABELS)),
    donnees: project('dataUsed', text('Données', 'Données dont il apprend ou sur lesquelles il travaille.')),
    source_des_donnees: project('dataSource', text('Source des données', 'D’où elles viennent.')),
    donnees_personnelles: project(
      'hasPersonalData',
      yesOrNo('Données personnelles', 'S’il en traite\u00a0; vide quand personne ne l’a dit.'),
    ),
    automatisation: project('automation', choice('Automatisation', 'Ce qu’il décide seul.', AUTOMATION_DEGREE_LABELS)),
    decisions: project('decisions', text('Décisions', 'Décisions auxquelles il prend part.')),
    base_legale: project('legalBasis', text('Base légale', 'Texte ou délibération.')),
    controle_humain: project('humanOversight', text('Contrôle humain', 'Qui vérifie et peut décider autrement.')),
    fournisseur: project('supplier', text('Fournisseur', 'Qui l’a fait.')),
    licence: project('licence', text('Licence', 'Licence du logiciel.')),
    code_source: project('sourceCodeUrl', url('Code source', 'Adresse du code.')),
    cout: project('cost', text('Coût', 'Coût.')),
    energie: project('energy', text('Énergie', 'Énergie, eau, équipement.')),
    evaluation: project('evaluation', text('Évaluation', 'Comment il a été évalué, et ce qu’on a trouvé.')),
    verifie_le: project('lastCheckedOn', day('Vérifié le', 'Jour où la collectivité a confirmé la fiche.')),
  },
  primaryKey: ['id'],
});

const resource = columnsOf<'ai-resources'>().field;

export const ressourcesIa = dataSet('ai-resources', {
  title: 'Boîte à outils IA',
  description: 'Une ressource pour parler de l’IA par ligne.',
  columns: {
    ...documentColumns(pageOf('ai-resources')),
    producteur: resource('producer', requiredText('Producteur', 'Qui l’a faite.')),
    lien: resource('url', url('Lien', 'Adresse de la ressource.')),
    nature: resource('kind', choice('Nature', 'Genre de ressource.', AI_RESOURCE_KIND_LABELS)),
    publics: resource('audiences', choices('Publics', AI_RESOURCE_AUDIENCE_LABELS)),
    duree: resource('duration', optionalChoice('Durée', 'Temps qu’elle demande.', AI_RESOURCE_DURATION_LABELS)),
    cout: resource('cost', optionalChoice('Coût', 'Ce qu’elle coûte.', AI_RESOURCE_COST_LABELS)),
    licence: resource('licence', text('Licence', 'Ce que l’on peut en faire.')),
    langue: resource('language', requiredText('Langue', 'Code BCP 47.')),
    lien_verifie_le: resource('lastCheckedOn', day('Lien vérifié le', 'Jour où le lien a répondu.')),
    etat_du_lien: resource(
      'linkState',
      optionalChoice('État du lien', 'À la dernière vérification.', LINK_STATE_LABELS),
    ),
  },
  primaryKey: ['id'],
});
