import type { Place } from '../../search/record.ts';
import { GAPS, TextRun } from './text-run.ts';

/** A passage of a recording that holds as many words is full; one more line must not lead beyond the most. */
const ENOUGH_WORDS = 60;
const MOST_WORDS = 90;

/** A place being read. */
interface OpenPlace {
  anchor: string | null;
  title: TextRun;
  text: TextRun;
  marks: { at: number; anchor: string; label: string }[];
}

/** A place that what is read now belongs to, with those around it. */
interface Around {
  place: OpenPlace;
  /** Level of the heading that began it; 0 for an element with an anchor, and for the page. */
  level: number;
  /** Depth of the element that it ends with. */
  depth: number;
}

/** A line of a recording. */
interface Line {
  anchor: string;
  label: TextRun;
  text: TextRun;
}

/** The places of a page, in the order in which they are read. */
export class PlaceReader {
  readonly #places: OpenPlace[] = [];
  /** From the page to the innermost place. */
  readonly #around: Around[] = [];
  #passage: { place: OpenPlace; words: number; title: TextRun } | undefined;

  constructor() {
    this.#open({ anchor: null, level: 0, depth: 0 });
  }

  /** Text of the place that is read. */
  get text(): TextRun {
    return this.#innermost.place.text;
  }

  /** Title of the place that is read, while it has none; undefined for one that has, and for the page. */
  get missingTitle(): TextRun | undefined {
    const { anchor, title } = this.#innermost.place;
    return anchor !== null && title.isEmpty ? title : undefined;
  }

  /** Begins the place of an element with an anchor, which is to have a title. */
  beginElement(anchor: string, depth: number): void {
    this.#open({ anchor, level: 0, depth });
  }

  /** Begins the place of a heading with an anchor, within an element at a depth. */
  beginHeading(anchor: string, level: number, depth: number): TextRun {
    this.endHeadings(level);
    return this.#open({ anchor, level, depth }).title;
  }

  /** A heading ends the places of those before that are of its level or lower. */
  endHeadings(level: number): void {
    while (this.#innermost.level >= level) this.#around.pop();
    this.text.part(GAPS.sentence);
  }

  /** Ends the places that an element holds, or is. */
  endElement(depth: number): void {
    while (this.#around.length > 1 && this.#innermost.depth === depth) {
      const ended = this.#around.pop();
      if (ended?.place.title.isEmpty === true) this.#giveBack(ended.place);
      this.text.part(GAPS.sentence);
    }
  }

  /** Adds a line of a recording to a passage that has room for it. */
  addLine({ anchor, label, text }: Line): void {
    const words = countWords(text);
    const passage = this.#passageFor(anchor, words);
    passage.words += words;
    const { place } = passage;
    place.text.part(GAPS.space);
    const at = place.text.add(text.toString());
    if (at !== undefined) place.marks.push({ at, anchor, label: label.toString() });
  }

  /** Adds text to what the page says outside of its places. */
  addToPage(text: TextRun): void {
    const page = this.#places[0]?.text;
    page?.part(GAPS.sentence);
    page?.add(text.toString());
  }

  /** Every place that says something. */
  toPlaces(): Place[] {
    return this.#places
      .filter(({ anchor, title, text }) => anchor === null || !title.isEmpty || !text.isEmpty)
      .map(({ anchor, title, text, marks }) => ({ anchor, title: title.toString(), text: text.toString(), marks }));
  }

  get #innermost(): Around {
    const innermost = this.#around.at(-1);
    if (innermost === undefined) throw new Error('A page is a place.');
    return innermost;
  }

  #open({ anchor, level, depth }: { anchor: string | null; level: number; depth: number }): OpenPlace {
    const place = { anchor, title: new TextRun(), text: new TextRun(), marks: [] };
    this.#places.push(place);
    this.#around.push({ place, level, depth });
    return place;
  }

  /** An element whose anchor has no title is no place: its text belongs to what is around it. */
  #giveBack(place: OpenPlace): void {
    this.#places.splice(this.#places.indexOf(place), 1);
    this.text.part(GAPS.sentence);
    this.text.add(place.text.toString());
  }

  /** The passage of the chapter that is read, or a new one. */
  #passageFor(anchor: string, words: number) {
    const { place: chapter } = this.#innermost;
    const present = this.#passage?.title === chapter.title ? this.#passage : undefined;
    if (present !== undefined && present.words < ENOUGH_WORDS && present.words + words <= MOST_WORDS) return present;
    const isFirst = present === undefined && chapter.text.isEmpty && chapter.anchor !== null;
    const place = isFirst ? chapter : { anchor, title: chapter.title, text: new TextRun(), marks: [] };
    if (!isFirst) this.#places.push(place);
    return (this.#passage = { place, words: 0, title: chapter.title });
  }
}

function countWords(text: TextRun): number {
  return text.toString().split(/\s+/).length;
}
