import { AI_PROJECT_STAGES } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { concertationFacts, projectFacts } from './facts.ts';
import { groupByStage } from './library.ts';
import { formerTeachingAnchor, statementAnchor, statementLists, teachingAnchor } from './statements.ts';

describe('the facts of a record of the library', () => {
  const factsOf = (fields: Parameters<typeof SAMPLES.aiProject>[0]) =>
    projectFacts(SAMPLES.aiProject(fields)).flatMap(({ facts }) => facts);

  it('leave out what nobody said, and the groups that nothing is known of', () => {
    expect(factsOf({}).map(({ label }) => label)).toEqual(['Étape', 'Degré d’automatisation']);
    expect(factsOf({ energy: 'Un serveur.' }).map(({ label }) => label)).toContain('Énergie, eau et matériel');
  });

  it('tell no personal data from nobody knows', () => {
    const personal = (hasPersonalData: boolean | null) =>
      factsOf({ hasPersonalData }).find(({ label }) => label === 'Données personnelles')?.value;
    expect([true, false, null].map(personal)).toEqual(['Oui', 'Non', undefined]);
  });

  it('lead to the source code and to whom to write', () => {
    const facts = factsOf({
      sourceCodeUrl: 'https://code.example/',
      contact: { name: 'Service voirie', email: 'voirie@val.example' },
    });
    expect(facts.flatMap(({ href = [] }) => href)).toEqual(['https://code.example/', 'mailto:voirie@val.example']);
  });
});

it('the facts of a concertation say when, with whom and how', () => {
  const concertation = SAMPLES.concertation({
    startedOn: '2024-03',
    endedOn: '2024-06',
    publics: ['citizens', 'agents'],
    participants: 1130,
  });
  expect(concertationFacts(concertation).map(({ value }) => value)).toEqual([
    'De mars 2024 à juin 2024',
    'Habitants, Agents',
    '1\u00a0130\u00a0personnes',
  ]);
});

it('the library goes from what runs to what was given up, without empty stages', () => {
  const projects = AI_PROJECT_STAGES.map((stage) => ({ stage }));
  expect(groupByStage(projects).map(({ title }) => title)).toEqual([
    'En service',
    'Expérimenté',
    'À l’étude',
    'Arrêté',
    'Abandonné',
  ]);
  expect(groupByStage([{ stage: 'study' as const }])).toHaveLength(1);
});

it('statements keep their anchors, and empty lists are not read', () => {
  const fear = { id: 'opacite', text: 'L’opacité', detail: null, sources: [] };
  const lists = statementLists(SAMPLES.aiSpace({ fears: [fear] }));
  expect(lists.map(({ anchor }) => anchor)).toEqual(['craintes']);
  expect(statementAnchor('fears', fear)).toBe('crainte-opacite');
});

it('teachings have anchors in their words, each its own, and keep those that they had', () => {
  const teaching = { id: '66f', title: 'Sensibiliser d’abord', text: [], sources: [] };
  const again = { ...teaching, id: '66e' };
  const all = [teaching, again];
  expect(teachingAnchor(teaching, all)).toBe('enseignement-sensibiliser-d-abord');
  expect(teachingAnchor(again, all)).toBe('enseignement-sensibiliser-d-abord-2');
  expect(formerTeachingAnchor(teaching)).toBe('enseignement-66f');
});
