import type { ExcerptPart, Hit, HitPlace } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import { placeName } from '../place-name.ts';
import { typeName } from '../type-name.ts';
import { themeName } from './theme-name.ts';

/** How many themes a row names before it only counts the others. */
const MOST_THEMES = 3;

/** Rows of results, from the one of a rank on. */
export function hitRows(hits: readonly Hit[], from: number, themes: HTMLTemplateElement): HTMLLIElement[] {
  return hits.map((hit, index) => hitRow(hit, from + index, themes));
}

/** The link of the result of a rank, by its id. */
export function hitId(rank: number): string {
  return `resultat-${String(rank + 1)}`;
}

function hitRow(hit: Hit, rank: number, themes: HTMLTemplateElement): HTMLLIElement {
  const facts = make(
    'p',
    'hit-facts',
    typeName(hit.type),
    ...(hit.date === null ? [] : [' ', make('span', 'hit-date', hit.date)]),
  );
  const heading = make('h3', '', link(hitId(rank), hit.href, hit.title));
  if (hit.isExample) heading.append(' ', make('span', 'example', 'Exemple'));
  return make(
    'li',
    '',
    facts,
    heading,
    ...(hit.isPreferred ? [make('p', 'hit-preferred', 'Proposé par Les Interconnectés')] : []),
    ...bestPlace(hit.best),
    ...hit.others.map((place, index) => otherPlace(place, `${hitId(rank)}-${String(index + 1)}`)),
    ...themeNames(hit.themes, themes),
  );
}

/** The title of the row leads there. */
function bestPlace({ title, excerpt }: HitPlace): Node[] {
  if (title === '' && excerpt.length === 0) return [];
  const name = title === '' ? [] : [make('strong', '', placeName(title)), excerpt.length > 0 ? '\u00a0: ' : ''];
  return [make('p', 'hit-excerpt', ...name, ...excerptNodes(excerpt))];
}

function otherPlace({ href, title, excerpt }: HitPlace, id: string): Node {
  const name = title === '' ? 'Début de la page' : placeName(title);
  return make(
    'p',
    'hit-place',
    link(id, href, name),
    ...(excerpt.length > 0 ? ['\u00a0: ', ...excerptNodes(excerpt)] : []),
  );
}

function excerptNodes(excerpt: readonly ExcerptPart[]): (Node | string)[] {
  return excerpt.map(({ text, isHit }) => (isHit ? make('mark', '', text) : text));
}

function themeNames(labels: readonly string[], themes: HTMLTemplateElement): Node[] {
  if (labels.length === 0) return [];
  const others = labels.length - MOST_THEMES;
  const shown = labels.slice(0, MOST_THEMES).map((label) => themeName(themes, label));
  const rest = others > 0 ? [make('span', '', `et ${String(others)} autre${others > 1 ? 's' : ''}`)] : [];
  return [make('p', 'hit-themes', ...[...shown, ...rest].flatMap((name) => [name, ' ']))];
}

function link(id: string, href: string, text: string): HTMLAnchorElement {
  const element = make('a', '', text);
  element.id = id;
  element.href = href;
  return element;
}
