import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readRecord } from './extract.ts';

const page = (content: string, facts: object = { type: 'Page' }) =>
  `<html><body><header><h1>Menu</h1></header><main id="contenu"><nav>Accueil</nav><article data-search="${JSON.stringify(facts).replaceAll('&', '&#38;').replaceAll('"', '&#34;')}">${content}</article><p>Après</p></main><footer>Pied</footer></body></html>`;
const read = (content: string) => {
  const record = readRecord('/page/', page(content));
  if (record === null) throw new Error('The page is not found.');
  return record;
};
const textOf = (content: string) =>
  read(content)
    .places.map(({ text }) => text)
    .join('|');
const placesOf = (content: string) => read(content).places.map(({ anchor, title, text }) => [anchor, title, text]);

describe('readRecord', () => {
  it('reads the facts of a page and its title', () => {
    const facts = {
      type: 'Communiqué',
      date: '12 mars 2024',
      day: '2024-03-12',
      names: ['A & « B »'],
      theme: ['Data'],
      territoire: ['Nantes Métropole'],
      region: ['Pays de la Loire'],
      personne: ['Alix Spécimen'],
      isExample: true,
    };
    expect(readRecord('/x/', page('<h1>Un <em>titre</em></h1><p>Texte</p>', facts))).toEqual({
      address: '/x/',
      title: 'Un titre',
      type: 'Communiqué',
      date: '12 mars 2024',
      day: '2024-03-12',
      names: ['A & « B »'],
      isExample: true,
      facets: {
        theme: ['Data'],
        territoire: ['Nantes Métropole'],
        region: ['Pays de la Loire'],
        personne: ['Alix Spécimen'],
      },
      places: [{ anchor: null, title: '', text: 'Texte', marks: [] }],
    });
  });

  it('has nothing where nothing is said', () => {
    expect(read('<h1>Titre</h1>')).toMatchObject({
      date: null,
      day: null,
      names: [],
      isExample: false,
      facets: { theme: [], territoire: [], region: [], personne: [] },
      places: [{ anchor: null, title: '', text: '', marks: [] }],
    });
  });

  it('is null for a page that is not to be found', () => {
    expect(readRecord('/x/', '<main><article><h1>Titre</h1></article></main>')).toBeNull();
  });

  it('reads a main part that bears the facts itself', () => {
    const html =
      '<main id="contenu" data-search="{&#34;type&#34;:&#34;Rubrique&#34;}"><h1>Presse</h1><p>Texte</p></main>';
    expect(readRecord('/presse/', html)).toMatchObject({
      title: 'Presse',
      type: 'Rubrique',
      places: [{ text: 'Texte' }],
    });
  });
});

describe('text', () => {
  it.each([
    ['<p>Un<strong>e</strong> r<em>é</em>union, l’<a href="/x/">État</a>.</p>', 'Une réunion, l’État.'],
    ['<p>1&nbsp;300 communes&nbsp;;</p><p>« Oui\u00a0»</p>', '1\u00a0300 communes\u00a0; « Oui\u00a0»'],
    ['<p>Une\n  ligne   qui <b> va </b> loin</p>', 'Une ligne qui va loin'],
    ['<p>Un mot</p><p>Un autre.</p><p>Un dernier</p>', 'Un mot. Un autre. Un dernier'],
    ['<ul><li>Un</li><li>Deux ;</li><li>Trois</li></ul>', 'Un. Deux ; Trois'],
    ['<ol><li>Un<ul><li>Dedans</li></ul></li></ol>', 'Un. Dedans'],
    ['<dl><dt>Domaine</dt><dd>Voirie</dd><dt>Coût</dt><dd>3 €</dd></dl>', 'Domaine\u00a0: Voirie. Coût\u00a0: 3 €'],
    ['<table><tr><th>Heure</th><td>Salle</td></tr><tr><td>9 h</td><td>A</td></tr></table>', 'Heure, Salle. 9 h, A'],
    ['<p>9 h 30<small class="x">jusqu’à 10 h</small></p>', '9 h 30 jusqu’à 10 h'],
    ['<p><a class="more">Un lien</a><a class="more">Un autre</a></p>', 'Un lien Un autre'],
    ['<p><span class="x">1</span>Titre<span class="x">,</span> suite</p>', '1 Titre, suite'],
    ['<p>Une ligne<br>Une autre</p>', 'Une ligne Une autre'],
    ['<p>Exposé<sup>2</sup>, H<sub>2</sub>O</p>', 'Exposé2, H2O'],
    ['<p>«&nbsp;C’est fini.&nbsp;»</p><p>Après</p>', '«\u00a0C’est fini.\u00a0» Après'],
    ['<p>inter&shy;connectés, co<wbr>opérer</p>', 'interconnectés, coopérer'],
  ])('of %s', (content, text) => {
    expect(textOf(content)).toBe(text);
  });

  it.each([
    '<p data-search-ignore>Dessus <b>et dedans</b></p>',
    '<p hidden>Caché</p>',
    '<template><p>Modèle</p></template>',
    '<noscript><p>Sans script</p></noscript>',
    '<script>let x = "<p>";</script>',
    '<svg><text>IA</text><title>Dessin</title></svg>',
    '<nav><a>Suite</a></nav>',
    '<button>Envoyer</button>',
    '<img alt="Une image">',
    '<span aria-hidden="true">x</span>',
    '<a><span class="visually-hidden"> (autre site)</span></a>',
  ])('leaves out %s', (content) => {
    expect(textOf(`<p>Avant</p>${content}<p>après</p>`)).toBe('Avant. après');
  });

  it('has no value for the name of what is left out', () => {
    expect(textOf('<dl><dt>Un</dt><dd>1</dd><dt data-search-ignore>Deux</dt><dt>Trois</dt><dd>3</dd></dl>')).toBe(
      'Un\u00a0: 1. Trois\u00a0: 3',
    );
  });

  it('reads on after what is left out within itself', () => {
    expect(textOf('<div data-search-ignore><div><br>Un</div>Deux</div>Trois')).toBe('Trois');
  });

  it('reads the headings alone of what is found at its own page', () => {
    const record = read(
      '<p>Avant</p><section class="commitment" id="agir"><h3>Changer</h3><p>Texte <b>gras</b></p></section><p>Reste</p>',
    );
    expect(record.places.map(({ anchor, title, text }) => [anchor, title, text])).toEqual([
      [null, '', 'Avant. Reste'],
      ['agir', 'Changer', ''],
    ]);
  });

  it('puts what stands over the title last', () => {
    expect(textOf('<p class="over">Communiqué · 3 avril</p><h1>Titre</h1><p>Texte</p>')).toBe(
      'Texte. Communiqué · 3 avril',
    );
  });

  it('never glues two blocks and never cuts a word, however they are nested', () => {
    const words = fc.stringMatching(/^[a-zé]{1,6}$/);
    interface Tree {
      tag: string;
      children: (Tree | string)[];
    }
    const { tree } = fc.letrec<{ tree: Tree; inline: Tree }>((tie) => ({
      inline: fc.record({
        tag: fc.constantFrom('a', 'strong', 'em', 'sup'),
        children: fc.array(fc.oneof(words, tie('inline')), { maxLength: 3 }),
      }),
      tree: fc.record({
        tag: fc.constantFrom('div', 'section', 'ul', 'li', 'blockquote', 'h2', 'figure'),
        children: fc.array(fc.oneof(words, tie('inline'), tie('tree')), { maxLength: 4 }),
      }),
    }));
    const htmlOf = (node: Tree | string): string =>
      typeof node === 'string' ? node : `<${node.tag}>${node.children.map(htmlOf).join('')}</${node.tag}>`;
    const INLINE = ['a', 'strong', 'em', 'sup'];
    const separated = (node: Tree | string): string => {
      if (typeof node === 'string') return node;
      const inside = node.children.map(separated).join('');
      return INLINE.includes(node.tag) ? inside : ` ${inside} `;
    };
    const wordsOf = (text: string) => text.split(/[\s.]+/).filter((word) => word !== '');
    // A link within a link, or a list item beside another, is closed by the parser: the tree is written as it is read.
    fc.assert(
      fc.property(tree, (root) => {
        const html = htmlOf(root);
        fc.pre(!/<a>(?:(?!<\/a>).)*<a>/.test(html) && !/<li>(?:(?!<\/li>|<ul>).)*<li>/.test(html));
        expect(wordsOf(textOf(html))).toEqual(wordsOf(separated(root)));
      }),
    );
  });
});

describe('places', () => {
  it('begin at headings with an anchor and end at the next, or with what holds them', () => {
    const content =
      '<p>Début</p><section><h2 id="a">Partie <b>A</b></h2><p>Un</p><h3 id="a-1">Détail</h3><p>Deux</p><h3>Sans adresse</h3><p>Trois</p><h2 id="b">B</h2><p>Quatre</p></section><p>Fin</p>';
    expect(placesOf(content)).toEqual([
      [null, '', 'Début. Fin'],
      ['a', 'Partie A', 'Un. Sans adresse. Trois'],
      ['a-1', 'Détail', 'Deux'],
      ['b', 'B', 'Quatre'],
    ]);
  });

  it('are the elements with an anchor that a heading names', () => {
    const content =
      '<h2 id="ambition"><span class="number">Ambition 1</span> Agir</h2><section class="commitment" id="agir"><h3><a class="number" href="#agir">Engagement\u00a01.1</a> Changer</h3><p>Texte</p><a data-search-ignore>Suite</a></section><p>Reste</p>';
    expect(placesOf(content)).toEqual([
      [null, '', ''],
      ['ambition', 'Ambition 1\u00a0: Agir', 'Reste'],
      ['agir', 'Engagement\u00a01.1\u00a0: Changer', ''],
    ]);
  });

  it('are the sessions of a programme, named by the head of their row', () => {
    const content =
      '<h2 id="programme">Programme</h2><div id="jour"><table><tr id="seance-1"><td class="when">9 h 30<small>jusqu’à 10 h</small></td><th scope="row" class="what"><a href="/ouverture/">Ouverture</a> <small>Grande salle</small><p>Accueil.</p></th><td data-search-ignore>Toutes</td></tr></table></div>';
    expect(placesOf(content)).toEqual([
      [null, '', ''],
      ['programme', 'Programme', ''],
      ['seance-1', 'Ouverture', '9 h 30 jusqu’à 10 h. Grande salle. Accueil.'],
    ]);
  });

  it('are quotes, named by who speaks', () => {
    const content =
      '<figure class="quote" id="citation-1"><blockquote><p>«\u00a0Oui.\u00a0»</p></blockquote><figcaption><a class="label" href="/p/">Alix</a>, maire<a class="permalink" data-search-ignore>Lien</a></figcaption></figure>';
    expect(placesOf(content)).toEqual([
      [null, '', ''],
      ['citation-1', 'Alix, maire', '«\u00a0Oui.\u00a0»'],
    ]);
  });

  it('are statements, named by their link to themselves', () => {
    const content =
      '<ul><li id="crainte-1"><a class="label" href="#crainte-1">Perdre la main</a><p>Détail</p></li></ul>';
    expect(placesOf(content)).toEqual([
      [null, '', ''],
      ['crainte-1', 'Perdre la main', 'Détail'],
    ]);
  });

  it('are not elements without a title, footnotes nor cells', () => {
    const content =
      '<section id="vide"><p>Un</p></section><p>Deux<sup><a id="appel_1" href="#note_1">1</a></sup></p><table><tr id="tableau_1_2"><th scope="row">Trois</th></tr></table>';
    expect(placesOf(content)).toEqual([[null, '', 'Un. Deux1. Trois']]);
  });
});

describe('transcripts', () => {
  const line = (second: number, words: number, anchor = `t=${String(second)}`) =>
    `<p id="${anchor}"><a href="#${anchor}">0:0${String(second)}</a> <b>Alix\u00a0: </b>${Array.from({ length: words - 2 }, (_, i) => `mot${String(i)}`).join(' ')}</p>`;
  const recorded = (lines: string) =>
    `<details class="transcript" open><summary><h2 id="transcription">Transcription</h2></summary>${lines}</details>`;

  it('are gathered in passages whose lines have their second', () => {
    const [, first, second] = read(recorded([1, 2, 3, 4].map((n) => line(n, 30)).join(''))).places;
    expect(first).toMatchObject({ anchor: 'transcription', title: 'Transcription' });
    expect(first?.marks.map(({ anchor, label }) => [anchor, label])).toEqual([
      ['t=1', '0:01'],
      ['t=2', '0:02'],
    ]);
    expect(first?.text.slice(first.marks[1]?.at)).toMatch(/^Alix\u00a0: mot0 mot1/);
    expect(second).toMatchObject({ anchor: 't=3', title: 'Transcription' });
  });

  it('never mix two chapters', () => {
    const content = `<h3 id="t=0">Un</h3>${line(0, 20, 't=0-2')}<h3 id="t=5">Deux</h3>${line(5, 20, 't=5-2')}${line(6, 90)}`;
    expect(read(recorded(content)).places.map(({ anchor, title }) => [anchor, title])).toEqual([
      [null, ''],
      ['transcription', 'Transcription'],
      ['t=0', 'Un'],
      ['t=5', 'Deux'],
      ['t=6', 'Deux'],
    ]);
  });
});
