import { AI_PROJECT_KIND_LABELS, AUTOMATION_DEGREE_LABELS, type AiProject } from 'content-models';
import { joinFacts } from '../../content/wording/card-facts.ts';
import { paragraphTexts } from '../../content/documents/paragraph-texts.ts';
import type { AiRecord } from './record.ts';

/**
 * A record in the layout of the French inventory of public algorithms: the headings are those of Etalab's
 * guide, word for word (« L’inventaire des principaux traitements algorithmiques », 11 February 2021).
 * Null: not known here, or without an equivalent in the library, as ADR 0021 tells.
 */
export function inEtalabLayout({ project, authority, url }: AiRecord) {
  return {
    "Informations sur l'administration": {
      "Nom de l'administration concernée": authority,
      'Direction/service porteur': project.service,
      "Contact au sein de l'administration concernée": contactOf(project),
      'Date de mise à jour des informations': project.lastCheckedOn,
    },
    "Informations métier sur l'algorithme et la décision prise": {
      "Nom de l'algorithme": project.title,
      'Contexte global': paragraphTexts(project.body).join('\n\n') || null,
      "Finalité de l'algorithme": project.purpose,
      "Comment et quand l'algorithme intervient-il dans la prise de décision ?": project.decisions,
      "Niveau d'automatisation de la décision": joinFacts(
        [AUTOMATION_DEGREE_LABELS[project.automation], project.humanOversight],
        '. ',
      ),
      'Fondements juridiques': project.legalBasis,
      'Ressources connexes': url,
    },
    "Informations sur l'impact de la décision": {
      'Nombre de décisions administratives prises par an': null,
      'Portée de la décision': null,
      'Public concerné par la décision': null,
      'Ressources connexes': null,
    },
    "Informations sur le fonctionnement interne de l'algorithme": {
      'Données traitées': project.dataUsed,
      'Source des données traitées': project.dataSource,
      'Mode de collecte des données traitées': null,
      "Type d'algorithme": project.kinds.map((kind) => AI_PROJECT_KIND_LABELS[kind]).join(', ') || null,
      "Opérations effectuées par l'algorithme": null,
      'Ressources connexes': project.sourceCodeUrl,
    },
  };
}

function contactOf({ contact }: AiProject): string | null {
  return contact === null ? null : joinFacts([contact.name, contact.email], ', ');
}
