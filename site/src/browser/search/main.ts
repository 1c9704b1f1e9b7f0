/**
 * Browser script of the search page: a static site cannot search without one. It reads the request
 * from the page's address, so that history, reload and shared links work.
 */
import { dropElisions } from './elision.ts';
import { findElements, make } from './elements.ts';
import { describeResults, MESSAGES, suggestionsFor } from './messages.ts';
import { withIndex } from './open-index.ts';
import type { Hit, PagefindAnswer } from './pagefind.ts';
import {
  formatRequest,
  indexFilters,
  isEmptyRequest,
  parseRequest,
  toggleFilter,
  type SearchRequest,
} from './request.ts';
import { filterNodes } from './show-filters.ts';
import { resultNodes } from './show-results.ts';

const HITS_AT_ONCE = 20;
const elements = findElements();
const pageTitle = document.title;
/** Counts searches, so that a slow one cannot overwrite a later one. */
let turn = 0;

elements.form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ text: elements.field.value.trim(), filters: {} });
});
window.addEventListener('popstate', () => void show());
void show();

function go(request: SearchRequest): void {
  history.pushState(null, '', location.pathname + formatRequest(request));
  void show();
}

/** Shows what the page's address asks for. */
async function show(): Promise<void> {
  const request = parseRequest(location.search);
  const mine = (turn += 1);
  elements.field.value = request.text;
  document.title = request.text === '' ? pageTitle : `${request.text} – ${pageTitle}`;
  if (isEmptyRequest(request)) {
    clear('');
    return;
  }
  elements.status.textContent = MESSAGES.searching;
  try {
    const { answer, hits } = await withIndex(async (index) => {
      const found = await index.search(request.text === '' ? null : dropElisions(request.text), {
        filters: indexFilters(request),
      });
      return { answer: found, hits: await load(found, 0) };
    });
    if (mine !== turn) return;
    if (hits.length === 0) showNothing(request, answer);
    else showHits(request, answer, hits);
  } catch (error) {
    console.error(error);
    if (mine === turn) clear(MESSAGES.unavailable);
  }
}

function clear(message: string): void {
  elements.status.textContent = message;
  elements.filters.replaceChildren();
  elements.results.replaceChildren();
  elements.help.hidden = false;
  delete elements.help.dataset.waiting;
}

function showNothing(request: SearchRequest, answer: PagefindAnswer): void {
  clear(describeResults(request, 0));
  showFilters(request, answer);
  const suggestions = suggestionsFor(request).map((suggestion) => make('li', '', suggestion));
  elements.results.replaceChildren(make('ul', 'text-list search-suggestions', ...suggestions));
}

function showHits(request: SearchRequest, answer: PagefindAnswer, hits: Hit[]): void {
  elements.status.textContent = describeResults(request, answer.results.length);
  elements.help.hidden = true;
  showFilters(request, answer);
  elements.results.replaceChildren(...resultNodes(hits));
  if (hits.length < answer.results.length) elements.results.append(moreButton(request, answer, hits));
}

function showFilters(request: SearchRequest, answer: PagefindAnswer): void {
  const choose: Parameters<typeof filterNodes>[2] = (filter, value) => {
    go(toggleFilter(request, filter, value));
  };
  elements.filters.replaceChildren(...filterNodes(request, answer.filters, choose));
}

function moreButton(request: SearchRequest, answer: PagefindAnswer, shown: Hit[]): Node {
  const button = make('button', 'button is-plain search-more', 'Afficher plus de résultats');
  button.type = 'button';
  const mine = turn;
  button.addEventListener('click', () => {
    load(answer, shown.length).then(
      (more) => {
        if (mine === turn) showHits(request, answer, [...shown, ...more]);
      },
      // A publication has replaced what was loaded: the answer is asked for again.
      () => void show(),
    );
  });
  return button;
}

function load(answer: PagefindAnswer, from: number): Promise<Hit[]> {
  return Promise.all(answer.results.slice(from, from + HITS_AT_ONCE).map((result) => result.data()));
}
