import { count } from 'content-models';
import type { Finding } from './check-link.ts';
import type { LinkReport } from './check-toolkit.ts';

/** The report for a terminal, in French. */
export function describeLinks({ isOffline, links, withoutLink, changed }: LinkReport): string {
  if (isOffline) return `${OFFLINE}\n${links.map(lineOf).join('\n')}`;
  const parts = [
    links.length === 0 ? 'Aucune fiche de la boîte à outils n’a de lien.' : summaryOf(links),
    ...GROUPS.flatMap(({ state, title }) => {
      const found = links.filter(({ finding }) => finding.state === state);
      return found.length === 0 ? [] : [`${title}\n${found.map(lineOf).join('\n')}`];
    }),
    ...(withoutLink.length === 0
      ? []
      : [`Sans lien, à compléter\u00a0:\n${withoutLink.map((title) => `  ${title}`).join('\n')}`]),
    changed === 0 ? 'Aucune fiche n’a changé.' : `${count(changed, 'fiche')} à jour.`,
  ];
  return parts.join('\n\n');
}

/** 0: every link leads somewhere; 1: some do not any more; 2: nothing could be checked. */
export function exitCodeOf({ isOffline, links }: Pick<LinkReport, 'isOffline' | 'links'>): number {
  if (isOffline) return 2;
  return links.some(({ finding }) => finding.state === 'dead') ? 1 : 0;
}

const OFFLINE =
  'Aucun site n’a répondu\u00a0: cette machine n’a sans doute pas accès à internet. Rien n’a été changé dans les fiches. Relancez la commande d’une machine qui y a accès.';

const GROUPS = [
  { state: 'dead', title: 'Ne répondent plus, à remplacer ou à retirer\u00a0:' },
  { state: 'moved', title: 'Ont changé d’adresse, à corriger\u00a0:' },
  { state: 'unreachable', title: 'N’ont pas pu être vérifiés, à ouvrir soi-même\u00a0:' },
] as const satisfies { state: Finding['state']; title: string }[];

type CheckedLink = LinkReport['links'][number];

function summaryOf(links: readonly CheckedLink[]): string {
  const alive = links.filter(({ finding }) => finding.state === 'alive').length;
  return `${count(links.length, 'lien vérifié', 'liens vérifiés')}, ${count(alive, 'répond', 'répondent')} à son adresse.`;
}

function lineOf({ title, address, finding }: CheckedLink): string {
  return `  ${title}\n    ${address}${detailOf(finding)}`;
}

function detailOf(finding: Finding): string {
  switch (finding.state) {
    case 'alive':
      return '';
    case 'moved':
      return `\n    → ${finding.to}`;
    case 'dead':
    case 'unreachable':
      return `\u00a0: ${finding.reason}`;
    default:
      return finding satisfies never;
  }
}
