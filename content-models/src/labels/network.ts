import type { LABEL_AWARDS, LABEL_DOMAINS } from '../types/label.ts';
import type { ORGANIZATION_KINDS, REGISTER_KINDS } from '../types/organization.ts';
import type { LabelsOf } from './labels-of.ts';

export const ORGANIZATION_KIND_LABELS = {
  association: 'Association',
  authority: 'Collectivité',
  state: 'État',
  company: 'Entreprise',
  university: 'Université',
  other: 'Autre',
} as const satisfies LabelsOf<typeof ORGANIZATION_KINDS>;

export const REGISTER_KIND_LABELS = {
  commune: 'Commune',
  epci: 'Intercommunalité',
  departement: 'Département',
  region: 'Région',
} as const satisfies LabelsOf<typeof REGISTER_KINDS>;

export const LABEL_AWARD_LABELS = {
  'innovative-territory': 'Territoire Innovant',
  startup: 'Start-up interconnectée',
} as const satisfies LabelsOf<typeof LABEL_AWARDS>;

export const LABEL_DOMAIN_LABELS = {
  'innovation-citoyenne': 'Innovation citoyenne',
  'modernisation-du-service-public': 'Modernisation du service public',
  'territoires-inclusifs': 'Territoires inclusifs',
  'numerique-responsable': 'Numérique responsable',
  'territoire-intelligent-et-responsable': 'Territoire intelligent et responsable',
} as const satisfies LabelsOf<typeof LABEL_DOMAINS>;
