import {
  AI_PROJECT_DOMAIN_LABELS,
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
  type AiProject,
  type AiResource,
  type Concertation,
} from 'content-models';
import { columnsOf } from '../data-set.ts';
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

const concertation = columnsOf<Concertation>();

export const concertations = concertation.set({
  title: 'Concertations sur l’IA',
  description: 'Une concertation menée par un territoire par ligne.',
  columns: {
    ...documentColumns(pageOf()),
    collectivite_id: concertation.field('authority', AUTHORITY),
    debut: concertation.field('startedOn', partialDate('Début', 'Début de la concertation.')),
    fin: concertation.field('endedOn', partialDate('Fin', 'Vide tant qu’elle dure.')),
    publics: concertation.field('publics', choices('Publics', CONCERTATION_PUBLIC_LABELS)),
    formats: concertation.field('formats', choices('Formats', CONCERTATION_FORMAT_LABELS)),
    participants: concertation.field(
      'participants',
      count('Participants', 'Nombre de personnes, quand elles ont été comptées.'),
    ),
    charte_signee_le: concertation.field('charterSignedOn', day('Charte signée le', 'Jour de la signature.')),
  },
  primaryKey: ['id'],
});

const project = columnsOf<AiProject>();

/** Without the contact: the page of the project has it. */
export const projetsIa = project.set({
  title: 'Projets d’intelligence artificielle',
  description: 'Un projet d’une collectivité par ligne, avec ce que la transparence demande d’en dire.',
  columns: {
    ...documentColumns(pageOf()),
    collectivite_id: project.field('authority', AUTHORITY),
    service: project.field('service', text('Service', 'Service qui le met en œuvre.')),
    finalite: project.field('purpose', requiredText('Finalité', 'À quoi il sert, et à qui.')),
    domaines: project.field('domains', choices('Domaines', AI_PROJECT_DOMAIN_LABELS)),
    stade: project.field('stage', choice('Stade', 'Où en est le projet.', AI_PROJECT_STAGE_LABELS)),
    debut: project.field('startedOn', partialDate('Début', 'Début du projet.')),
    techniques: project.field('kinds', choices('Techniques', AI_PROJECT_KIND_LABELS)),
    donnees: project.field('dataUsed', text('Données', 'Données dont il apprend ou sur lesquelles il travaille.')),
    source_des_donnees: project.field('dataSource', text('Source des données', 'D’où elles viennent.')),
    donnees_personnelles: project.field(
      'hasPersonalData',
      yesOrNo('Données personnelles', 'S’il en traite\u00a0; vide quand personne ne l’a dit.'),
    ),
    automatisation: project.field(
      'automation',
      choice('Automatisation', 'Ce qu’il décide seul.', AUTOMATION_DEGREE_LABELS),
    ),
    decisions: project.field('decisions', text('Décisions', 'Décisions auxquelles il prend part.')),
    base_legale: project.field('legalBasis', text('Base légale', 'Texte ou délibération.')),
    controle_humain: project.field('humanOversight', text('Contrôle humain', 'Qui vérifie et peut décider autrement.')),
    fournisseur: project.field('supplier', text('Fournisseur', 'Qui l’a fait.')),
    licence: project.field('licence', text('Licence', 'Licence du logiciel.')),
    code_source: project.field('sourceCodeUrl', url('Code source', 'Adresse du code.')),
    cout: project.field('cost', text('Coût', 'Coût.')),
    energie: project.field('energy', text('Énergie', 'Énergie, eau, équipement.')),
    evaluation: project.field('evaluation', text('Évaluation', 'Comment il a été évalué, et ce qu’on a trouvé.')),
    verifie_le: project.field('lastCheckedOn', day('Vérifié le', 'Jour où la collectivité a confirmé la fiche.')),
  },
  primaryKey: ['id'],
});

const resource = columnsOf<AiResource>();

export const ressourcesIa = resource.set({
  title: 'Boîte à outils IA',
  description: 'Une ressource pour parler de l’IA par ligne.',
  columns: {
    ...documentColumns(pageOf()),
    producteur: resource.field('producer', requiredText('Producteur', 'Qui l’a faite.')),
    lien: resource.field('url', url('Lien', 'Adresse de la ressource.')),
    nature: resource.field('kind', choice('Nature', 'Genre de ressource.', AI_RESOURCE_KIND_LABELS)),
    publics: resource.field('audiences', choices('Publics', AI_RESOURCE_AUDIENCE_LABELS)),
    duree: resource.field('duration', optionalChoice('Durée', 'Temps qu’elle demande.', AI_RESOURCE_DURATION_LABELS)),
    cout: resource.field('cost', optionalChoice('Coût', 'Ce qu’elle coûte.', AI_RESOURCE_COST_LABELS)),
    licence: resource.field('licence', text('Licence', 'Ce que l’on peut en faire.')),
    langue: resource.field('language', requiredText('Langue', 'Code BCP 47.')),
    lien_verifie_le: resource.field('lastCheckedOn', day('Lien vérifié le', 'Jour où le lien a répondu.')),
    etat_du_lien: resource.field(
      'linkState',
      optionalChoice('État du lien', 'À la dernière vérification.', LINK_STATE_LABELS),
    ),
  },
  primaryKey: ['id'],
});
