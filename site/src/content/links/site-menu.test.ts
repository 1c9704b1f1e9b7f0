import { MENU_GROUPS, SECTION_KEYS, SECTIONS } from 'content-models';
import { describe, expect, it } from 'vitest';
import { groupsBeside, marksOf } from './site-menu.ts';

const HREFS = MENU_GROUPS.flatMap(({ sections }) => sections.map((section) => SECTIONS[section].address));
const entryTo = (href: string) => ({ label: 'Ailleurs', href });
const current = (address: string, isPlaced = true) => {
  const markOf = marksOf(address, HREFS, isPlaced);
  return HREFS.flatMap((href) => (markOf(href) === undefined ? [] : [`${href} ${String(markOf(href))}`]));
};

describe('the menu of the site', () => {
  it('holds every section once, but for the home page and the search', () => {
    const sections = MENU_GROUPS.flatMap((group) => group.sections);
    expect(sections.toSorted()).toEqual(SECTION_KEYS.filter((key) => key !== 'home' && key !== 'search').toSorted());
  });

  it('repeats nothing of the menu that editors made', () => {
    const groups = groupsBeside(['/ia/', '/ia/boite-a-outils/', '/ia/concertations/', '/labels/'].map(entryTo));
    const hrefs = groups.flatMap(({ entries }) => entries).map(({ href }) => href);
    expect(hrefs).toContain('/ia/enseignements/');
    for (const href of ['/ia/', '/labels/']) expect(hrefs).not.toContain(href);
    const all = groupsBeside(HREFS.filter((href) => href.startsWith('/ia/')).map(entryTo));
    expect(all.map(({ title }) => title)).not.toContain('Intelligence artificielle');
  });

  it('has one current place on each page: itself, or the nearest section over it', () => {
    expect(current('/ia/')).toEqual(['/ia/ page']);
    expect(current('/ia/boite-a-outils/jeu/')).toEqual(['/ia/boite-a-outils/ true']);
    expect(current('/presse/communiques/2025/')).toEqual(['/presse/communiques/ true']);
    expect(current('/presse/abonnement/')).toEqual(['/presse/ true']);
  });

  it('has the place of a page that no section holds: people are among members, the rest is in the plan', () => {
    expect(current('/personnes/camille-exemple/')).toEqual(['/membres/ true']);
    expect(current('/a-propos/')).toEqual(['/plan-du-site/ true']);
  });

  it('has none for what has its place elsewhere', () => {
    expect(current('/mentions-legales/', false)).toEqual([]);
  });
});
