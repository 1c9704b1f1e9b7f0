import { describe, expect, it } from 'vitest';
import type { LinkReport } from './check-toolkit.ts';
import type { Finding } from './check-link.ts';
import { describeLinks, exitCodeOf } from './describe-links.ts';

const ALIVE: Finding = { state: 'alive', hasAnswered: true };
const DEAD: Finding = { state: 'dead', hasAnswered: true, reason: 'la page n’existe plus (404)' };
const link = (title: string, finding: Finding) => ({ title, address: `https://${title}.example/`, finding });
const report = (more: Partial<LinkReport>): LinkReport => ({
  isOffline: false,
  links: [],
  withoutLink: [],
  changed: 0,
  ...more,
});

describe('the report on links', () => {
  it('names first what editors have to replace', () => {
    const links = [
      link('vivant', ALIVE),
      link('parti', { state: 'moved', hasAnswered: true, to: 'https://nouveau.example/' }),
      link('mort', DEAD),
      link('muet', { state: 'unreachable', hasAnswered: false, reason: 'le site n’a pas répondu à temps' }),
    ];
    expect(describeLinks(report({ links, withoutLink: ['Objectif IA'], changed: 3 })).replaceAll('\u00a0', ' ')).toBe(
      `4 liens vérifiés, 1 répond à son adresse.

Ne répondent plus, à remplacer ou à retirer :
  mort
    https://mort.example/ : la page n’existe plus (404)

Ont changé d’adresse, à corriger :
  parti
    https://parti.example/
    → https://nouveau.example/

N’ont pas pu être vérifiés, à ouvrir soi-même :
  muet
    https://muet.example/ : le site n’a pas répondu à temps

Sans lien, à compléter :
  Objectif IA

3 fiches à jour.`,
    );
  });

  it('says that there is nothing to check', () => {
    expect(describeLinks(report({}))).toMatch(/^Aucune fiche .* n’a de lien\./);
  });

  it('says that there is no network, and that nothing was changed', () => {
    expect(describeLinks(report({ isOffline: true }))).toMatch(
      /n’a sans doute pas accès à internet\. Rien n’a été changé/,
    );
  });

  it('ends with a code that a program can tell apart', () => {
    expect(exitCodeOf(report({ links: [link('vivant', ALIVE)] }))).toBe(0);
    expect(exitCodeOf(report({ links: [link('vivant', ALIVE), link('mort', DEAD)] }))).toBe(1);
    expect(exitCodeOf(report({ isOffline: true, links: [link('mort', DEAD)] }))).toBe(2);
  });
});
