import type { Answer, Facet, Hit, Search } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import type { SearchElements } from './elements.ts';
import { describeResults, suggestionsFor, UNAVAILABLE } from './messages.ts';
import { focusWithin, keepState, readState, type PageState } from './page-state.ts';
import {
  chosenValues,
  EMPTY_REQUEST,
  formatRequest,
  isEmptyRequest,
  parseRequest,
  spellValues,
  toggleValue,
  type SearchRequest,
} from './request.ts';
import { chipButtons } from './show-chips.ts';
import { FacetBoxes } from './show-facets.ts';
import { hitId, hitRows } from './show-hits.ts';
import { noteNodes, RETRY_ID, retryNodes } from './show-notes.ts';

const HITS_AT_ONCE = 10;

/** How long the page may be scrolled before its place is kept: browsers refuse to write the history all the time. */
const KEEP_MS = 300;

interface Found {
  request: SearchRequest;
  answer: Answer;
  hits: readonly Hit[];
}

/**
 * Makes the search page answer what its address asks for, so that history, reload and shared links work. What is shown
 * beside it (how many results, where one was) is kept in the history.
 */
export function startSearchPage(elements: SearchElements, search: Search): void {
  const { page, form, field, status, notes, tools, filters, filtersLabel, orders, chips, results, help } = elements;
  const pageTitle = document.title;
  const boxes = new FacetBoxes(elements.facets, { themes: elements.themes, choose });
  /** Counts searches, so that a slow one cannot overwrite a later one. */
  let turn = 0;
  let found: Found | null = null;
  /** Results that are shown, and how many were asked for: a filter may leave fewer for a while. */
  let shown = 0;
  let wanted = HITS_AT_ONCE;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  history.scrollRestoration = 'manual';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // A keyboard on the screen would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    go({ ...EMPTY_REQUEST, text: field.value.trim(), order: current().order });
  });
  for (const order of orders) {
    order.addEventListener('change', () => {
      go({ ...current(), order: order.value === 'date' ? 'date' : 'relevance' });
    });
  }
  filters.addEventListener('toggle', () => {
    if (filters.open && found !== null) void showBoxes(found);
    keep();
  });
  notes.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(parseRequest(link.search));
  });
  document.addEventListener('focusin', keep);
  window.addEventListener('scroll', () => {
    keeping ??= setTimeout(keep, KEEP_MS);
  });
  window.addEventListener('pagehide', keep);
  window.addEventListener('popstate', () => void show(readState()));
  void show(readState());

  function current(): SearchRequest {
    return parseRequest(location.search);
  }

  function choose(facet: Facet, value: string): void {
    go(toggleValue(current(), facet, value), wanted);
  }

  /** Searches something else, from an address of its own. */
  function go(request: SearchRequest, count = HITS_AT_ONCE): void {
    keep();
    const state: PageState = { shown: count, scroll: scrollY, focus: focusWithin(page), isFiltering: filters.open };
    history.pushState(state, '', location.pathname + formatRequest(request));
    void show(null, count);
  }

  function keep(): void {
    clearTimeout(keeping);
    keeping = undefined;
    // Not of what is being left: until it is shown, an address keeps what it came with.
    if (page.ariaBusy === 'true') return;
    keepState({ shown: wanted, scroll: scrollY, focus: focusWithin(page), isFiltering: filters.open });
  }

  /** Shows what the address asks for; as it was left, where the history knows it. */
  async function show(state: PageState | null, count = HITS_AT_ONCE): Promise<void> {
    const mine = (turn += 1);
    const request = current();
    field.value = request.text;
    document.title = titleOf(request);
    if (isEmptyRequest(request)) {
      showStart();
      return;
    }
    page.ariaBusy = 'true';
    try {
      const asked = Math.max(count, state?.shown ?? 0);
      const next = await find(request, asked);
      if (mine !== turn) return;
      wanted = asked;
      showFound(next);
      if (state !== null) await restore(state, mine);
    } catch (error) {
      console.error(error);
      if (mine === turn) showFailure(() => void show(state, count));
    } finally {
      if (mine === turn) {
        page.ariaBusy = null;
        keep();
      }
    }
  }

  async function find(asked: SearchRequest, count: number): Promise<Found> {
    const answer = await search.ask({ ...asked, isTyping: false });
    const request = chosenValues(asked).length === 0 ? asked : spellValues(asked, await answer.facets());
    return { request, answer, hits: await answer.hits(0, count) };
  }

  function showFound(next: Found): void {
    const { request, hits } = next;
    if (found?.request.text !== request.text) boxes.forget();
    found = next;
    shown = hits.length;
    if (formatRequest(request) !== formatRequest(current())) {
      history.replaceState(history.state, '', location.pathname + formatRequest(request));
      document.title = titleOf(request);
    }
    const focus = focusWithin(page);
    showTools(next);
    help.hidden = hits.length > 0;
    delete help.dataset.waiting;
    results.replaceChildren(...(hits.length > 0 ? hitNodes(next) : nothingNodes(request)));
    showSaid(next);
    if (focus !== null && focusWithin(page) === null) recoverFocus(focus);
  }

  function showSaid({ request, answer }: Found): void {
    notes.replaceChildren(...noteNodes(request, answer));
    status.textContent = describeResults(request, answer);
  }

  /** What failed after the results were there works again: the failure is not said any longer. */
  function endFailure(next: Found): void {
    if (document.getElementById(RETRY_ID) === null) return;
    const focus = focusWithin(notes);
    showSaid(next);
    if (focus !== null) recoverFocus(focus);
  }

  function showTools(next: Found): void {
    const { request, answer } = next;
    const chosen = chosenValues(request);
    tools.hidden = answer.total === 0 && chosen.length === 0;
    filtersLabel.textContent = chosen.length === 0 ? 'Filtrer' : `Filtrer (${String(chosen.length)})`;
    for (const order of orders) order.checked = order.value === request.order;
    chips.hidden = chosen.length === 0;
    chips.replaceChildren(
      ...chipButtons(chosen, ({ facet, value }) => {
        choose(facet, value);
      }),
    );
    if (filters.open) void showBoxes(next);
  }

  /** Only once they are asked for: they are many. */
  async function showBoxes(next: Found): Promise<void> {
    try {
      const values = await next.answer.facets();
      if (found !== next) return;
      boxes.show({ values, chosen: next.request.chosen });
      endFailure(next);
    } catch (error) {
      console.error(error);
      if (found === next) showFailure(() => void showBoxes(next));
    }
  }

  function hitNodes(next: Found): Node[] {
    const heading = make('h2', 'visually-hidden', 'Résultats');
    heading.tabIndex = -1;
    const list = make('ol', 'rows hits', ...hitRows(next.hits, 0, elements.themes));
    return next.hits.length < next.answer.total ? [heading, list, moreButton(next, list)] : [heading, list];
  }

  function moreButton(next: Found, list: HTMLElement): Node {
    const { answer } = next;
    const button = make('button', 'button is-plain search-more', 'Afficher plus de résultats');
    button.type = 'button';
    button.id = 'resultats-suivants';
    const mine = turn;
    const load = async (): Promise<void> => {
      try {
        const more = await answer.hits(shown, HITS_AT_ONCE);
        if (mine !== turn) return;
        const first = shown;
        shown += more.length;
        wanted = first + HITS_AT_ONCE;
        list.append(...hitRows(more, first, elements.themes));
        if (more.length < HITS_AT_ONCE || shown >= answer.total) button.remove();
        endFailure(next);
        document.getElementById(hitId(first))?.focus();
      } catch (error) {
        console.error(error);
        if (mine === turn) showFailure(() => void load());
      }
    };
    button.addEventListener('click', () => void load());
    return button;
  }

  function nothingNodes(request: SearchRequest): Node[] {
    return [make('ul', 'text-list search-advice', ...suggestionsFor(request).map((advice) => make('li', '', advice)))];
  }

  /** Nothing is searched yet. */
  function showStart(): void {
    found = null;
    shown = 0;
    wanted = HITS_AT_ONCE;
    page.ariaBusy = null;
    status.textContent = '';
    tools.hidden = true;
    for (const place of [notes, results, chips]) place.replaceChildren();
    help.hidden = false;
    delete help.dataset.waiting;
  }

  /** What was shown stays. */
  function showFailure(retry: () => void): void {
    notes.replaceChildren(...retryNodes(retry));
    if (found === null) help.hidden = false;
    delete help.dataset.waiting;
    status.textContent = UNAVAILABLE;
  }

  async function restore({ isFiltering, focus, scroll }: PageState, ofTurn: number): Promise<void> {
    if (isFiltering && found !== null) {
      filters.open = true;
      await showBoxes(found);
    }
    if (ofTurn !== turn) return;
    if (focus !== null) document.getElementById(focus)?.focus({ preventScroll: true });
    scrollTo({ top: scroll, behavior: 'instant' });
  }

  /** What had the focus is gone: a filter that was removed, a correction that was refused. */
  function recoverFocus(id: string): void {
    const again = document.getElementById(id);
    const target =
      again ??
      (id.startsWith('choisi-') ? (chips.querySelector('button') ?? filtersLabel) : results.querySelector('h2'));
    (target ?? field).focus({ preventScroll: true });
  }

  function titleOf(request: SearchRequest): string {
    const { text } = request;
    const subject = [...(text === '' ? [] : [text]), ...chosenValues(request).map(({ value }) => value)].join(', ');
    return subject === '' ? pageTitle : `${subject} – ${pageTitle}`;
  }
}
