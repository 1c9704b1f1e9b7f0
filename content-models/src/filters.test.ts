import { describe, expect, it } from 'vitest';
import {
  filterAddress,
  filterCombinations,
  FILTERED_COLLECTIONS,
  filterValuesOf,
  knownFilterValues,
  offeredFilters,
  passesFilters,
} from './filters.ts';
import { SAMPLES } from './samples/index.ts';

const game = SAMPLES.aiResource({ id: 1, kind: 'game', audiences: ['youth', 'teachers'], cost: 'free' });
const course = SAMPLES.aiResource({ id: 2, kind: 'mooc', audiences: ['everyone'], duration: 'at-will', cost: 'free' });
const tools = [game, course].map((card) => filterValuesOf(card, undefined));
const TOOLS = 'ai-resources';

describe('the filters', () => {
  it('have addresses that must not die: whoever changes a label keeps the former address alive', () => {
    expect(knownFilterValues(TOOLS).map(({ slug }) => slug)).toEqual([
      ...['jeu', 'mooc', 'atelier', 'kit', 'catalogue', 'conference', 'guide', 'video', 'site'],
      ...['tout-public', 'jeunes', 'enseignants', 'agents', 'elus', 'animateurs-et-mediateurs'],
      ...['moins-d-une-heure', 'une-demi-journee', 'une-journee', 'plusieurs-jours', 'a-son-rythme'],
      ...['gratuit', 'payant', 'sur-demande'],
    ]);
    expect(filterAddress(TOOLS, ['jeu', 'gratuit'], '/ia/boite-a-outils/')).toBe('/ia/boite-a-outils/jeu/gratuit/');
    expect(filterAddress(TOOLS, [], '/ia/boite-a-outils/')).toBe('/ia/boite-a-outils/');
  });

  it.each(FILTERED_COLLECTIONS)('are told apart by their addresses in %s', (collection) => {
    const slugs = knownFilterValues(collection).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it('look at the authority in charge: how many live there, and where', () => {
    const project = SAMPLES.aiProject({ domains: ['streets'], stage: 'in-use', kinds: [] });
    const labels = (authority: Parameters<typeof filterValuesOf>[1]) =>
      filterValuesOf(project, authority).map(({ label }) => label);
    expect(labels({ population: 12_000, region: 'Bretagne' })).toEqual([
      'De 10 000 à 50 000 habitants',
      'Bretagne',
      'Voirie et mobilités',
      'En service',
    ]);
    expect(labels({ population: null, region: null })).toEqual(['Voirie et mobilités', 'En service']);
    expect(labels(undefined)).toEqual(['Voirie et mobilités', 'En service']);
  });

  it('combine by two, of two facets, where a document has both', () => {
    const pages = filterCombinations(tools).map((slugs) => slugs.join('/'));
    expect(pages).toContain('jeu');
    expect(pages).toContain('jeu/gratuit');
    expect(pages).not.toContain('jeunes/enseignants');
    expect(pages).not.toContain('jeu/a-son-rythme');
    for (const page of pages)
      expect(tools.filter((values) => passesFilters(values, page.split('/'))).length, page).toBeGreaterThan(0);
  });

  it('are offered with their counts, and lead nowhere that is empty', () => {
    const offered = offeredFilters(TOOLS, tools, []).map(({ title, filters }) => [
      title,
      ...filters.map(({ label, count }) => `${label} ${String(count)}`),
    ]);
    expect(offered).toEqual([
      ['Nature', 'Jeu 1', 'MOOC 1'],
      ['Public', 'Tout public 1', 'Jeunes 1', 'Enseignants 1'],
      ['Durée', 'À son rythme 1'],
      ['Prix', 'Gratuit 2'],
    ]);
  });

  it('lead on from a filter to two, to another of its facet, and back', () => {
    const offered = offeredFilters(TOOLS, tools, ['gratuit']).flatMap(({ filters }) => filters);
    const leading = (label: string) => offered.find((filter) => filter.label === label);
    expect(leading('Jeu')).toEqual({ label: 'Jeu', slugs: ['jeu', 'gratuit'], count: 1, isChosen: false });
    expect(leading('Gratuit')).toMatchObject({ slugs: [], isChosen: true });
    const fromTwo = offeredFilters(TOOLS, tools, ['jeu', 'gratuit']).flatMap(({ filters }) => filters);
    expect(fromTwo.map(({ label }) => label)).toEqual(['Jeu', 'MOOC', 'Gratuit']);
    expect(fromTwo.find(({ label }) => label === 'MOOC')?.slugs).toEqual(['mooc', 'gratuit']);
  });
});
