import { Parser, type Handler } from 'htmlparser2';
import { z } from 'zod';
import type { SearchRecord } from '../../search/record.ts';
import { PlaceReader } from './place-reader.ts';
import { mainPart, SEARCH_ATTRIBUTE } from './searchable.ts';
import { GAPS, TextRun, type Gap } from './text-run.ts';

const labels = z.array(z.string()).default([]);

/** What a page says of itself in its `data-search`: what is empty is not there. */
const facts = z.strictObject({
  type: z.string(),
  date: z.string().nullable().default(null),
  day: z.string().nullable().default(null),
  names: labels,
  theme: labels,
  territoire: labels,
  region: labels,
  personne: labels,
  isExample: z.boolean().default(false),
});

/** Reads what the search knows of a page from its HTML. @returns null for a page that is not meant to be found */
export function readRecord(address: string, html: string): SearchRecord | null {
  const main = mainPart(html);
  if (main === null) return null;
  const reader = new PageReader();
  const parser = new Parser(reader, { lowerCaseTags: false, lowerCaseAttributeNames: false });
  // From the element that bears the facts.
  parser.end(main.slice(main.lastIndexOf('<', main.indexOf(SEARCH_ATTRIBUTE))));
  const { type, date, day, names, isExample, ...facets } = facts.parse(JSON.parse(reader.facts));
  const places = reader.places.toPlaces();
  return { address, title: reader.title.toString(), type, date, day, isExample, names, facets, places };
}

/** What stands within a sentence. The others are blocks. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i img ins kbd mark picture q s samp small source span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/** What is no text of the page. */
const SKIPPED = new Set(
  'script style template noscript svg nav button select textarea datalist iframe object video audio'.split(' '),
);

/** What is a place when it has an anchor and a title. */
const PLACE_ELEMENTS = new Set(['section', 'li', 'tr', 'figure']);

/** What the title of such a place stands in, where it is no heading. */
const TITLE_CLASS = /(?:^| )(?:label|name)(?: |$)/;

/** The number of a chapter or a commitment, before its words. */
const NUMBER_CLASS = 'number';

/** What kind, place and date stand in, over the title of a page. */
const OVER_CLASS = /(?:^| )over(?: |$)/;

/** An anchor that no reader is led to: that of a footnote or of a cell. Those that are made from words have no underscore. */
const isMinor = (anchor: string) => anchor.includes('_');

/** An anchor that is a second of a recording. */
const isSecond = (anchor: string | undefined): anchor is string => anchor?.startsWith('t=') === true;

type Attributes = Readonly<Record<string, string | undefined>>;

/** Takes the words of a page from its elements, one after the other. */
class PageReader implements Partial<Handler> {
  readonly title = new TextRun();
  readonly places = new PlaceReader();
  /** What stands over the title, kind, place and date: results say it themselves, so that it comes last. */
  readonly #over = new TextRun();
  facts = '';
  /** Elements that are open, with what parts each from what follows. */
  readonly #open: { name: string; after: Gap }[] = [];
  /** Whether the part that may be found was left. */
  #isOver = false;
  /** How many are, at the element that is left out with all it holds; 0 outside of one. */
  #skippedAt = 0;
  /** The same of the commitment whose headings alone are read. */
  #headingsAt = 0;
  /** Where text goes instead of the place, until an element ends. */
  #aside: { text: TextRun; depth: number; isUntilChild: boolean } | undefined;
  /** Depth of the number that is read. */
  #numberAt = 0;
  #line: { anchor: string; label: TextRun; text: TextRun; depth: number } | undefined;

  onopentag(name: string, attributes: Attributes): void {
    if (this.#isOver) return;
    const gap = gapAround(name, attributes);
    const depth = this.#open.push({ name, after: name === 'dt' ? GAPS.term : gap });
    if (depth === 1) this.facts = attributes['data-search'] ?? '';
    if (this.#skippedAt > 0) return;
    this.#text.part(gap);
    if (isFoundElsewhere(attributes) && this.#headingsAt === 0) this.#headingsAt = depth;
    if (isLeftOut(name, attributes)) this.#skippedAt = depth;
    else this.#begin(name, attributes, depth);
  }

  ontext(text: string): void {
    const isHeading = this.#aside !== undefined;
    if (this.#skippedAt === 0 && !this.#isOver && (this.#headingsAt === 0 || isHeading)) this.#text.add(text);
  }

  onclosetag(): void {
    if (this.#isOver) return;
    const depth = this.#open.length;
    const isRead = this.#skippedAt === 0;
    if (isRead) this.#end(depth);
    else if (this.#skippedAt === depth) this.#skippedAt = 0;
    if (this.#headingsAt === depth) this.#headingsAt = 0;
    const closed = this.#open.pop();
    if (isRead && closed !== undefined) this.#text.part(closed.after);
    if (this.#open.length > 0) return;
    this.#isOver = true;
    this.places.addToPage(this.#over);
  }

  get #text(): TextRun {
    return this.#aside?.text ?? this.#line?.text ?? this.places.text;
  }

  #begin(name: string, { id, class: classes, scope, href }: Attributes, depth: number): void {
    // The title of a row may be a link.
    const isLinked = name === 'a' && this.#aside?.text.isEmpty === true;
    if (this.#aside?.isUntilChild === true && !isLinked) this.#endAside();
    if (classes === NUMBER_CLASS) this.#numberAt = depth;
    const level = levelOf(name);
    if (level === 1) this.#setAside(this.title, depth);
    else if (level !== null) this.#beginHeading(level, id, depth);
    else if (classes !== undefined && OVER_CLASS.test(classes)) this.#setAside(this.#over, depth);
    else if (name === 'p' && isSecond(id))
      this.#line = { anchor: id, label: new TextRun(), text: new TextRun(), depth };
    else if (id !== undefined && PLACE_ELEMENTS.has(name) && !isMinor(id)) this.places.beginElement(id, depth);
    else if (this.#line?.label.isEmpty === true && href === `#${this.#line.anchor}`)
      this.#setAside(this.#line.label, depth);
    else if (isTitle(name, classes, scope)) this.#setAside(this.places.missingTitle, depth, name === 'th');
  }

  #beginHeading(level: number, id: string | undefined, depth: number): void {
    if (id !== undefined && !isMinor(id)) {
      const isSummary = this.#open.at(-2)?.name === 'summary';
      this.#setAside(this.places.beginHeading(id, level, depth - (isSummary ? 2 : 1)), depth);
      return;
    }
    const title = this.places.missingTitle;
    if (title === undefined) this.places.endHeadings(level);
    this.#setAside(title, depth);
  }

  #end(depth: number): void {
    if (this.#numberAt === depth) this.#endNumber();
    if (this.#aside?.depth === depth) this.#endAside();
    if (this.#line?.depth === depth) {
      this.places.addLine(this.#line);
      this.#line = undefined;
    }
    this.places.endElement(depth);
  }

  #endNumber(): void {
    this.#numberAt = 0;
    this.#text.part(GAPS.term);
  }

  #setAside(text: TextRun | undefined, depth: number, isUntilChild = false): void {
    if (text !== undefined && this.#aside === undefined) this.#aside = { text, depth, isUntilChild };
  }

  #endAside(): void {
    this.#aside = undefined;
    this.#text.part(GAPS.sentence);
  }
}

/** What parts an element from the words beside it. A small text, and what has a class, may be shown apart. */
function gapAround(name: string, attributes: Attributes): Gap {
  if (INLINE.has(name)) return attributes.class === undefined && name !== 'small' ? GAPS.none : GAPS.words;
  if (name === 'br') return GAPS.space;
  return name === 'td' || name === 'th' ? GAPS.cell : GAPS.sentence;
}

/** A commitment on the page of its manifesto: its text is found at its own page, here its title alone. */
function isFoundElsewhere({ class: classes }: Attributes): boolean {
  return classes?.split(' ').includes('commitment') === true;
}

function isLeftOut(name: string, attributes: Attributes): boolean {
  return (
    SKIPPED.has(name) ||
    attributes['data-search-ignore'] !== undefined ||
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    // What only screen readers are told within a line is about the page: « (autre site) ».
    (name === 'span' && attributes.class === 'visually-hidden')
  );
}

function isTitle(name: string, classes: string | undefined, scope: string | undefined): boolean {
  if (name === 'th') return scope === 'row';
  return name === 'figcaption' || (classes !== undefined && TITLE_CLASS.test(classes));
}

/** 2 for `<h2>`; null for what is no heading. */
function levelOf(name: string): number | null {
  return name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6' ? Number(name[1]) : null;
}
