/** Shows the states of the search on the pattern page, made by the functions that make them on the site. */
import type { Answer, Hit } from '../../../search/answer.ts';
import { AnswersWhileTyping } from './answers-while-typing.ts';
import { describeResults } from './page/messages.ts';
import { chosenValues, EMPTY_REQUEST, type SearchRequest } from './page/request.ts';
import { chipButtons } from './page/show-chips.ts';
import { FacetBoxes } from './page/show-facets.ts';
import { hitRows } from './page/show-hits.ts';
import { noteNodes, retryNodes } from './page/show-notes.ts';

const THEMES = ['Data', 'Inclusion numérique', 'Intelligence artificielle', 'Numérique responsable', 'Cybersécurité'];
const EXCERPT = [
  { text: '… l’', isHit: false },
  { text: 'inclusion', isHit: true },
  { text: ' se décide, se finance et s’évalue ensemble …', isHit: false },
];
const TYPES = ['Manifeste', 'Événement', 'Replay', 'Territoire', 'Personne', 'Rubrique'];

const hits: Hit[] = TYPES.map((type, index) => ({
  href: '/motifs/',
  score: 1,
  title: index === 0 ? 'Un titre qui tient sur deux lignes, comme ceux des manifestes, et qui finit ici' : 'Un titre',
  type,
  date: index % 2 === 0 ? '12 mars 2024' : null,
  isExample: index === 2,
  themes: THEMES.slice(0, index),
  isPreferred: index === 0,
  best: { href: '/motifs/', title: type === 'Replay' ? '1:23' : index === 0 ? 'Engagement 2.3' : '', excerpt: EXCERPT },
  others:
    index % 2 === 0
      ? [
          { href: '/motifs/#a', title: type === 'Replay' ? '4:05' : 'Un autre passage', excerpt: EXCERPT },
          { href: '/motifs/#b', title: 'Sans extrait', excerpt: [] },
        ]
      : [],
}));
const counted = (values: readonly string[]) => values.map((value, index) => ({ value, count: 30 - 2 * index }));
const values = {
  type: counted(TYPES),
  theme: counted(THEMES),
  annee: counted(['2025', '2024', '2023']),
  territoire: counted(Array.from({ length: 12 }, (_, index) => `Ville d’Essai n° ${String(index + 1)}`)),
  region: counted(['Bretagne', 'Provence-Alpes-Côte d’Azur']),
  personne: [],
};
const answer: Answer = {
  total: 1234,
  isTotalKnown: true,
  hits: (from, count) => Promise.resolve(hits.slice(from, from + count)),
  facets: () => Promise.resolve(values),
  correction: { typed: 'inclusoin', searched: 'inclusion' },
  unknownWords: ['xyz'],
  suggestions: ['inclusion numérique', 'médiation'],
  waiting: 12,
};
const request: SearchRequest = {
  ...EMPTY_REQUEST,
  text: 'inclusoin xyz',
  chosen: { type: ['Replay'], territoire: ['Ville d’Essai n° 2'] },
};

const themes = document.querySelector<HTMLTemplateElement>('#motif-themes');
if (themes !== null) show(themes);

function show(template: HTMLTemplateElement): void {
  const nothing = () => undefined;
  fill('#motif-status', describeResults(request, answer));
  fill('#motif-notes', ...noteNodes(request, answer), ...retryNodes(nothing));
  fill('#motif-chips', ...chipButtons(chosenValues(request), nothing));
  fill('#motif-hits', ...hitRows(hits, 0, template));
  const facets = document.querySelector<HTMLElement>('#motif-facets');
  if (facets !== null) {
    const boxes = new FacetBoxes(facets, { themes: template, choose: nothing });
    boxes.show({ values, chosen: request.chosen });
  }
  const field = document.querySelector<HTMLInputElement>('#search');
  const list = document.querySelector<HTMLElement>('#motif-answers');
  if (field === null || list === null) return;
  new AnswersWhileTyping({ field, list, search: { ask: () => Promise.resolve(answer) } });
  field.value = 'inclusion';
  field.dispatchEvent(new InputEvent('input'));
}

function fill(selector: string, ...content: (Node | string)[]): void {
  document.querySelector(selector)?.replaceChildren(...content);
}
