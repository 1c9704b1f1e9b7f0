import {
  AI_PROJECT_DOMAIN_LABELS,
  AI_PROJECT_KIND_LABELS,
  AI_PROJECT_STAGE_LABELS,
  AUTOMATION_DEGREE_LABELS,
  CONCERTATION_FORMAT_LABELS,
  CONCERTATION_PUBLIC_LABELS,
  count,
  formatDate,
  type AiProject,
  type Concertation,
} from 'content-models';
import { capitalize } from '../wording/capitalize.ts';
import { joinFacts } from '../wording/card-facts.ts';
import { formatConcertationPeriod } from './period.ts';

/** A name and what is known under it. */
export interface Fact {
  label: string;
  value: string;
  /** Where the value leads, when it does. */
  href?: string;
}

/** Everything a record of the library says besides its text, in groups with an anchor on its page. */
export function projectFacts(project: AiProject): { title: string; anchor: string; facts: Fact[] }[] {
  return allFacts(project)
    .map(({ facts, ...group }) => ({ ...group, facts: known(facts) }))
    .filter(({ facts }) => facts.length > 0);
}

/** What nobody said is left out. */
function known(facts: readonly MaybeFact[]): Fact[] {
  return facts.flatMap(({ value, ...fact }) => (value === null ? [] : [{ ...fact, value }]));
}

type MaybeFact = Omit<Fact, 'value'> & { value: string | null };

function allFacts(project: AiProject): { title: string; anchor: string; facts: MaybeFact[] }[] {
  const { hasPersonalData, sourceCodeUrl, contact } = project;
  return [
    {
      title: 'En bref',
      anchor: 'fiche-en-bref',
      facts: [
        { label: 'Service', value: project.service },
        { label: 'Domaine', value: listOf(project.domains, AI_PROJECT_DOMAIN_LABELS) },
        { label: 'Étape', value: AI_PROJECT_STAGE_LABELS[project.stage] },
        { label: 'Depuis', value: project.startedOn === null ? null : formatDate(project.startedOn) },
        { label: 'Nature de l’IA', value: listOf(project.kinds, AI_PROJECT_KIND_LABELS) },
      ],
    },
    {
      title: 'Les données',
      anchor: 'fiche-donnees',
      facts: [
        { label: 'Données utilisées', value: project.dataUsed },
        { label: 'Provenance', value: project.dataSource },
        { label: 'Données personnelles', value: hasPersonalData === null ? null : hasPersonalData ? 'Oui' : 'Non' },
      ],
    },
    {
      title: 'Les décisions et leur contrôle',
      anchor: 'fiche-controle',
      facts: [
        { label: 'Degré d’automatisation', value: AUTOMATION_DEGREE_LABELS[project.automation] },
        { label: 'Décisions concernées', value: project.decisions },
        { label: 'Base légale', value: project.legalBasis },
        { label: 'Contrôle humain', value: project.humanOversight },
      ],
    },
    {
      title: 'Les moyens et le bilan',
      anchor: 'fiche-moyens',
      facts: [
        { label: 'Fournisseur', value: project.supplier },
        { label: 'Licence', value: project.licence },
        {
          label: 'Code source',
          value: sourceCodeUrl,
          ...(sourceCodeUrl === null ? {} : { href: sourceCodeUrl }),
        },
        { label: 'Coût', value: project.cost },
        { label: 'Énergie, eau et matériel', value: project.energy },
        { label: 'Évaluation', value: project.evaluation },
      ],
    },
    {
      title: 'La fiche',
      anchor: 'fiche-contact',
      facts: [
        {
          label: 'Contact',
          value: contact === null ? null : joinFacts([contact.name, contact.email], ', '),
          ...(contact?.email == null ? {} : { href: `mailto:${contact.email}` }),
        },
        { label: 'Vérifiée le', value: project.lastCheckedOn === null ? null : formatDate(project.lastCheckedOn) },
      ],
    },
  ];
}

/** What a concertation was, besides its text. */
export function concertationFacts(concertation: Concertation): Fact[] {
  const { participants, charterSignedOn } = concertation;
  return known([
    { label: 'Période', value: capitalize(formatConcertationPeriod(concertation)) },
    { label: 'Publics', value: listOf(concertation.publics, CONCERTATION_PUBLIC_LABELS) },
    { label: 'Formats', value: listOf(concertation.formats, CONCERTATION_FORMAT_LABELS) },
    { label: 'Participants', value: participants === null ? null : count(participants, 'personne') },
    { label: 'Charte signée le', value: charterSignedOn === null ? null : formatDate(charterSignedOn) },
  ]);
}

function listOf<Key extends string>(keys: readonly Key[], labels: Readonly<Record<Key, string>>): string | null {
  return keys.map((key) => labels[key]).join(', ') || null;
}
