// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../../search/answer.ts';
import { answerOf, hitOf, NO_FACETS, searchThat } from '../testing/answers.ts';
import { findElements } from './elements.ts';
import { startSearchPage } from './search-page.ts';

const PAGE = `
  <div id="search-page">
    <form><input name="q" id="search" type="search"><button>Chercher</button><div id="search-answers"></div></form>
    <p id="search-status" role="status"></p>
    <div id="search-notes"></div>
    <div id="search-tools" hidden>
      <details id="search-filters"><summary>Filtrer</summary><div id="search-facets"></div></details>
      <label><input type="radio" name="ordre" id="ordre-relevance" value="relevance" checked>Par pertinence</label>
      <label><input type="radio" name="ordre" id="ordre-date" value="date">Plus récents</label>
      <div id="search-chips" role="toolbar" hidden></div>
    </div>
    <div id="search-results"></div>
    <div id="search-help" data-waiting></div>
    <template id="search-themes"><ul><li class="line-DA" data-sign="DA">Data</li></ul></template>
  </div>`;

const FACETS = {
  ...NO_FACETS,
  type: [
    { value: 'Replay', count: 4 },
    { value: 'Projet d’IA', count: 9 },
  ],
  theme: [
    { value: 'Data', count: 3 },
    { value: 'Cybersécurité', count: 2 },
  ],
  territoire: Array.from({ length: 12 }, (_, index) => ({ value: `Ville ${String(index)}`, count: 20 - index })),
};

beforeEach(() => {
  document.body.innerHTML = PAGE;
  document.title = 'Recherche – Les Interconnectés';
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('scrollTo', () => undefined);
  vi.spyOn(console, 'error').mockReturnValue();
});

/** Opens the page at an address; its listeners on the window stay, and find a page of their own. */
function open(query: string, answer: (question: Question) => Answer | Promise<Answer>) {
  history.replaceState(null, '', `/recherche/${query}`);
  const search = searchThat(answer);
  startSearchPage(findElements(), search);
  return search;
}

const get = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};
const text = (selector: string) => get(selector).textContent;
const titles = () => [...document.querySelectorAll('#search-results h3 a')].map(({ textContent }) => textContent);
const isSaid = (words: string | RegExp) => vi.waitFor(() => expect(text('#search-status')).toMatch(words));

describe('the search page', () => {
  it('asks nothing, and keeps its help, without a question', () => {
    const search = open('', () => answerOf());
    expect(search.asked).toEqual([]);
    expect([get('#search-tools').hidden, get('#search-help').hidden]).toEqual([true, false]);
  });

  it('shows the results of its address in one list, with its question in its title, and says it once', async () => {
    const said: string[] = [];
    new MutationObserver(() => said.push(text('#search-status'))).observe(get('#search-status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const search = open('?q=ia&type=Replay&ordre=date', () =>
      answerOf({ total: 2, facets: () => Promise.resolve(FACETS) }),
    );
    await isSaid('2\u00a0résultats pour «\u00a0ia\u00a0», dans\u00a0: Replay.');
    expect(search.asked).toEqual([
      { text: 'ia', chosen: { type: ['Replay'] }, order: 'date', isVerbatim: false, isTyping: false },
    ]);
    expect(titles()).toEqual(['Page 0', 'Page 1']);
    expect(document.title).toBe('ia, Replay – Recherche – Les Interconnectés');
    expect(get('#search-help').hidden).toBe(true);
    expect(said).toHaveLength(1);
  });

  it('says of a result all that the index knows', async () => {
    const hit = hitOf(0, {
      title: 'Lire le plan',
      type: 'Replay',
      date: '12 mars 2024',
      isExample: true,
      isPreferred: true,
      themes: ['Data', 'Autre'],
      best: {
        href: '/replays/plan/#t=8',
        title: '0:08',
        excerpt: [
          { text: 'Un ', isHit: false },
          { text: '<sigle>', isHit: true },
        ],
      },
      others: [{ href: '/replays/plan/#t=75', title: '1:15', excerpt: [{ text: 'Plus loin', isHit: false }] }],
    });
    open('?q=sigle', () => answerOf({ total: 1, hits: () => Promise.resolve([hit]) }));
    await isSaid('1\u00a0résultat');
    expect(get('#search-results li').innerHTML).toBe(
      '<p class="hit-facts"><span class="type-name" data-of="replay">Replay</span> <span class="hit-date">12 mars 2024</span></p>' +
        '<h3><a id="resultat-1" href="/page-0/">Lire le plan</a> <span class="example">Exemple</span></h3>' +
        '<p class="hit-preferred">Proposé par Les Interconnectés</p>' +
        '<p class="hit-excerpt"><strong>À 0:08</strong>&nbsp;: Un <mark>&lt;sigle&gt;</mark></p>' +
        '<p class="hit-place"><a id="resultat-1-1" href="/replays/plan/#t=75">À 1:15</a>&nbsp;: Plus loin</p>' +
        '<p class="hit-themes"><span class="line-DA" data-sign="DA">Data</span> <span>Autre</span> </p>',
    );
  });

  it('loads more results, and leads the focus to the first of them', async () => {
    open('?q=ia', () => answerOf({ total: 12 }));
    await isSaid('12\u00a0résultats');
    expect(titles()).toHaveLength(10);
    get('.search-more').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(12));
    expect(document.activeElement?.id).toBe('resultat-11');
    expect(document.querySelector('.search-more')).toBeNull();
  });

  it('keeps siblings, focus and loaded results when a box is ticked', async () => {
    const search = open('?q=ia', () => answerOf({ total: 30, facets: () => Promise.resolve(FACETS) }));
    await isSaid('30\u00a0résultats');
    get('.search-more').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(20));
    await openFilters();
    const box = get('input[id="filtre-type-Replay"]');
    box.focus();
    box.click();
    await isSaid('dans\u00a0: Replay');
    expect(document.activeElement).toBe(box);
    expect(location.search).toBe('?q=ia&type=Replay');
    expect(titles()).toHaveLength(20);
    get('input[id="filtre-type-Projet d’IA"]').click();
    await isSaid('dans\u00a0: Replay, Projet d’IA');
    expect(search.asked.at(-1)?.chosen).toEqual({ type: ['Replay', 'Projet d’IA'] });
    expect(text('#search-filters summary')).toBe('Filtrer (2)');
  });

  it('shows the first values of a long facet, those that count most, then the others', async () => {
    open('?q=ia', () => answerOf({ total: 30, facets: () => Promise.resolve(FACETS) }));
    await isSaid('30\u00a0résultats');
    await openFilters();
    const shown = () =>
      [...document.querySelectorAll('[id^="filtre-territoire-Ville"]')].filter((box) => !box.closest('[hidden]'));
    expect(shown()).toHaveLength(8);
    get('#filtre-territoire-autres').click();
    expect(shown()).toHaveLength(12);
    expect(document.activeElement?.id).toBe('filtre-territoire-Ville 8');
  });

  it('takes a chosen filter away by its name, and leads the focus to the next', async () => {
    open('?q=ia&type=Replay&theme=Data', () => answerOf({ total: 3, facets: () => Promise.resolve(FACETS) }));
    await isSaid('3\u00a0résultats');
    const [chip] = document.querySelectorAll<HTMLElement>('.chip');
    expect(chip?.textContent).toBe('Retirer le filtre type\u00a0: Replay');
    chip?.focus();
    chip?.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.chip')).toHaveLength(1));
    expect(document.activeElement?.textContent).toContain('Data');
  });

  it('offers the words without their filters where these leave nothing, and no words that are those', async () => {
    open('?q=ia&type=Replay', ({ chosen }) =>
      chosen.type === undefined ? answerOf({ total: 2 }) : answerOf({ suggestions: ['IA', 'data'] }),
    );
    await isSaid('Aucun résultat');
    expect(text('#search-notes')).toBe('Chercher «\u00a0ia\u00a0» sans filtreEssayez avec «\u00a0data\u00a0».');
    get('#sans-filtre').click();
    await isSaid('2\u00a0résultats');
    expect(location.search).toBe('?q=ia');
  });

  it('says values as the site writes them, and asks once', async () => {
    const search = open("?q=ia&type=projet d'ia", () => answerOf({ total: 9, facets: () => Promise.resolve(FACETS) }));
    await isSaid('9\u00a0résultats pour «\u00a0ia\u00a0», dans\u00a0: Projet d’IA.');
    expect(new URLSearchParams(location.search).get('type')).toBe('Projet d’IA');
    expect(search.asked).toHaveLength(1);
  });

  it('offers the words as they were typed, and searches them so', async () => {
    const search = open('?q=ilectronisme', ({ isVerbatim }) =>
      answerOf({
        total: isVerbatim ? 0 : 3,
        correction: isVerbatim ? null : { typed: 'ilectronisme', searched: 'illectronisme' },
      }),
    );
    await isSaid('3\u00a0résultats pour «\u00a0illectronisme\u00a0».');
    expect(text('#search-notes')).toBe('Chercher plutôt «\u00a0ilectronisme\u00a0»');
    get('#search-notes a').click();
    await isSaid('Aucun résultat pour «\u00a0ilectronisme\u00a0».');
    expect(location.search).toBe('?q=ilectronisme&exact=1');
    expect(search.asked.at(-1)?.isVerbatim).toBe(true);
    expect(text('#search-results')).toContain('Vérifiez l’orthographe');
    expect(get('#search-help').hidden).toBe(false);
  });

  it('says what fails, keeps what was shown, and tries again', async () => {
    let isDown = false;
    open('?q=ia', () => {
      if (isDown) throw new Error('network');
      return answerOf({ total: 2 });
    });
    await isSaid('2\u00a0résultats');
    isDown = true;
    get('#ordre-date').click();
    await isSaid('ne répond pas');
    expect(titles()).toHaveLength(2);
    isDown = false;
    get('#reessayer').click();
    await isSaid('2\u00a0résultats');
    expect(text('#search-notes')).toBe('');
  });

  it('says no longer what failed once more results have come', async () => {
    let isDown = true;
    const { hits } = answerOf({ total: 12 });
    open('?q=ia', () =>
      answerOf({
        total: 12,
        hits: (from, count) => (from > 0 && isDown ? Promise.reject(new Error('network')) : hits(from, count)),
      }),
    );
    await isSaid('12\u00a0résultats');
    get('#resultats-suivants').click();
    await isSaid('ne répond pas');
    isDown = false;
    get('#reessayer').click();
    await isSaid('12\u00a0résultats');
    expect([titles().length, text('#search-notes'), document.activeElement?.id]).toEqual([12, '', 'resultat-11']);
  });

  it('never shows an answer after that of a later question', async () => {
    const first = Promise.withResolvers<Answer>();
    open('?q=lent', ({ text: asked }) => (asked === 'lent' ? first.promise : answerOf({ total: 1 })));
    const field = document.querySelector<HTMLInputElement>('#search');
    if (field) field.value = 'vite';
    get('form').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await isSaid('«\u00a0vite\u00a0»');
    first.resolve(answerOf({ total: 5 }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(text('#search-status')).toContain('vite');
    expect(titles()).toHaveLength(1);
  });

  it('is as it was left when one comes back', async () => {
    open('?q=ia', () => answerOf({ total: 30, facets: () => Promise.resolve(FACETS) }));
    await isSaid('30\u00a0résultats');
    get('.search-more').click();
    await vi.waitFor(() => expect(titles()).toHaveLength(20));
    await openFilters();
    get('input[id="filtre-type-Replay"]').click();
    await isSaid('Replay');
    history.back();
    await vi.waitFor(() => expect(location.search).toBe('?q=ia'));
    await isSaid(/«\u00a0ia\u00a0»\.$/);
    expect(titles()).toHaveLength(20);
    const box = document.querySelector<HTMLInputElement>('[id="filtre-type-Replay"]');
    await vi.waitFor(() => expect(box?.checked).toBe(false));
  });
});

async function openFilters(): Promise<void> {
  const filters = document.querySelector<HTMLDetailsElement>('#search-filters');
  if (filters === null) return;
  filters.open = true;
  filters.dispatchEvent(new Event('toggle'));
  await vi.waitFor(() => expect(document.querySelector('#search-facets fieldset')).not.toBeNull());
}
