import { AI_PROJECT_KIND_LABELS, AUTOMATION_DEGREE_LABELS, dayOf, type AiProject } from 'content-models';
import { paragraphTexts } from '../../content/documents/paragraph-texts.ts';
import type { AiRecord } from './record.ts';

/** Phases of the standard: it has four, the library five stages. */
const PHASES = {
  study: 'Pre-deployment',
  experiment: 'Beta/Pilot',
  'in-use': 'Production',
  ended: 'Retired',
  'given-up': 'Retired',
} as const satisfies Record<AiProject['stage'], string>;

/**
 * A record in the layout of the UK's Algorithmic Transparency Recording Standard: the sections are those of
 * its template, the attributes written as GOV.UK does. What the standard does not foresee is left out, and
 * what the library does not hold is null, as ADR 0021 tells. Values stay in French.
 */
export function inAtrsLayout({ project, authority, url }: AiRecord) {
  const { lastUpdate, publishedAt, supplier } = project;
  return {
    metadata: {
      standard: 'Algorithmic Transparency Recording Standard',
      standard_version: '2.1',
      language: 'fr',
      date_completion: dayOf(new Date(publishedAt)),
      date_update: project.lastCheckedOn ?? lastUpdate?.date ?? null,
      date_archive: null,
    },
    tier_1: {
      name: project.title,
      description: project.purpose,
      website: url,
      contact_email: project.contact?.email ?? null,
    },
    tier_2: {
      owner_and_responsibility: {
        organisation: authority,
        team: project.service,
        senior_responsible_owner: null,
        external_supplier_involvement: supplier === null ? null : 'Yes',
        external_supplier: supplier,
        companies_house_number: null,
        external_supplier_role: null,
        procurement_procedure_type: null,
        data_access_terms: null,
      },
      description_and_rationale: {
        detailed_description: paragraphTexts(project.body).join('\n\n') || null,
        scope: null,
        benefit: null,
        previous_process: null,
        alternatives_considered: null,
      },
      decision_making_process: {
        process_integration: project.decisions,
        provided_information: AUTOMATION_DEGREE_LABELS[project.automation],
        frequency_and_scale_of_usage: null,
        human_decisions_and_review: project.humanOversight,
        required_training: null,
        appeals_and_review: null,
      },
      tool_specification: {
        phase: PHASES[project.stage],
        system_architecture: project.sourceCodeUrl,
        maintenance: null,
        models: project.kinds.map((kind) => AI_PROJECT_KIND_LABELS[kind]).join(', ') || null,
        model_performance: project.evaluation,
        source_data_description: project.dataUsed,
        source_data_url: null,
        data_collection: project.dataSource,
        sensitive_attributes: personalData(project),
      },
      risks_mitigations_and_impact_assessments: {
        impact_assessments: null,
        risks: null,
      },
    },
  };
}

function personalData({ hasPersonalData }: AiProject): string | null {
  if (hasPersonalData === null) return null;
  return hasPersonalData
    ? 'Le système traite des données personnelles.'
    : 'Le système ne traite aucune donnée personnelle.';
}
