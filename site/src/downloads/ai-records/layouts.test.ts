import { AI_PROJECT_STAGES, type AiProject } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { inAtrsLayout } from './atrs.ts';
import { inEtalabLayout } from './etalab.ts';

const url = 'https://site.example/ia/bibliotheque/tri/';
const recordOf = (fields: Partial<AiProject>) => ({
  project: SAMPLES.aiProject({ title: 'Trier les signalements', ...fields }),
  authority: 'Val-sur-Exemple',
  url,
});
const full = recordOf({
  service: 'Voirie',
  purpose: 'Envoyer chaque signalement à la bonne équipe.',
  kinds: ['classification', 'language'],
  dataUsed: 'Textes des signalements.',
  dataSource: 'Formulaire du site de la commune.',
  hasPersonalData: false,
  automation: 'recommendation',
  decisions: 'L’ordre dans lequel les équipes interviennent.',
  legalBasis: 'Délibération du 4 mars.',
  humanOversight: 'Une agente relit chaque envoi',
  supplier: 'Régie',
  sourceCodeUrl: 'https://code.example/tri',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Deux mille par an.', marks: [] }] }],
  contact: { name: 'Service voirie', email: 'voirie@val.example' },
  lastCheckedOn: '2026-10-01',
});

describe('the layout of the French inventory', () => {
  it('has the four parts of the guide, each with its headings', () => {
    const layout = inEtalabLayout(full);
    expect(Object.entries(layout).map(([part, fields]) => [part, Object.keys(fields).length])).toEqual([
      ["Informations sur l'administration", 4],
      ["Informations métier sur l'algorithme et la décision prise", 7],
      ["Informations sur l'impact de la décision", 4],
      ["Informations sur le fonctionnement interne de l'algorithme", 6],
    ]);
  });

  it('takes what the library holds', () => {
    const layout = inEtalabLayout(full);
    expect(layout["Informations sur l'administration"]).toEqual({
      "Nom de l'administration concernée": 'Val-sur-Exemple',
      'Direction/service porteur': 'Voirie',
      "Contact au sein de l'administration concernée": 'Service voirie, voirie@val.example',
      'Date de mise à jour des informations': '2026-10-01',
    });
    expect(layout["Informations métier sur l'algorithme et la décision prise"]).toMatchObject({
      "Nom de l'algorithme": 'Trier les signalements',
      'Contexte global': 'Deux mille par an.',
      "Niveau d'automatisation de la décision": 'Propose, une personne décide. Une agente relit chaque envoi',
      'Ressources connexes': url,
    });
    expect(layout["Informations sur le fonctionnement interne de l'algorithme"]).toMatchObject({
      "Type d'algorithme": 'Classement, Traitement du langage',
      'Ressources connexes': 'https://code.example/tri',
    });
  });
});

describe('the layout of the ATRS', () => {
  it('has its metadata, its overview and the five sections of its detail', () => {
    const { metadata, tier_1, tier_2 } = inAtrsLayout(full);
    expect(metadata).toMatchObject({ date_completion: '2024-04-03', date_update: '2026-10-01', language: 'fr' });
    expect(tier_1).toEqual({
      name: 'Trier les signalements',
      description: 'Envoyer chaque signalement à la bonne équipe.',
      website: url,
      contact_email: 'voirie@val.example',
    });
    expect(Object.keys(tier_2)).toHaveLength(5);
    expect(tier_2.owner_and_responsibility).toMatchObject({
      organisation: 'Val-sur-Exemple',
      team: 'Voirie',
      external_supplier_involvement: 'Yes',
      external_supplier: 'Régie',
    });
    expect(tier_2.decision_making_process.human_decisions_and_review).toBe('Une agente relit chaque envoi');
    expect(tier_2.tool_specification.sensitive_attributes).toBe('Le système ne traite aucune donnée personnelle.');
  });

  it('says the phase in the words of the standard', () => {
    const phases = AI_PROJECT_STAGES.map((stage) => inAtrsLayout(recordOf({ stage })).tier_2.tool_specification.phase);
    expect(phases).toEqual(['Pre-deployment', 'Beta/Pilot', 'Production', 'Retired', 'Retired']);
  });
});

it('is null where nothing is known: a record invents nothing', () => {
  const empty = recordOf({});
  const known = [...Object.values(inEtalabLayout(empty)), ...Object.values(inAtrsLayout(empty).tier_2)].flatMap(
    (part) => Object.entries(part).filter(([, value]) => value !== null),
  );
  expect(known.map(([name]) => name)).toEqual([
    "Nom de l'administration concernée",
    "Nom de l'algorithme",
    "Finalité de l'algorithme",
    "Niveau d'automatisation de la décision",
    'Ressources connexes',
    'organisation',
    'provided_information',
    'phase',
  ]);
});
