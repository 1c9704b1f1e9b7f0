import type { BlockForm } from '../format/block.ts';
import { nameKey } from '../format/block.ts';
import type { Description } from '../format/layout.ts';
import { singular, stem } from '../french/stem.ts';
import type { PageFacts } from './rank.ts';
import { NOWHERE, occurrencesOf, type Occurrences, type Source } from './occurrences.ts';
import type { ReadFile } from './read-file.ts';
import { Segment } from './segment.ts';

/** How close other forms of the word typed are to it: its plural or feminine, then the words of its family. */
const CLOSENESS = { inflected: 0.95, derived: 0.6, begun: 0.8 } as const;

/** Words that the beginning of one is taken for, at most. */
const MOST_COMPLETIONS = 20;

/** Words that are kept once they were looked up. */
const MOST_WORDS = 60;

interface Part {
  segment: Segment;
  offset: number;
  superseded: ReadonlySet<number>;
}

/** The segments of the site as they are together: one index of the pages that count. */
export class SiteIndex {
  readonly parts: readonly Part[];
  /** How many pages can be found. */
  readonly size: number;
  readonly facts: PageFacts;
  /** Words that were looked up: while somebody types, all but the last stay. */
  readonly #words = new Map<string, Promise<Occurrences>>();

  private constructor(parts: readonly Part[], size: number) {
    this.parts = parts;
    this.size = size;
    this.facts = factsOf(parts.map(({ segment }) => segment));
  }

  static async open({ segments }: Description, read: ReadFile, former: SiteIndex | undefined): Promise<SiteIndex> {
    const known = new Map(former?.parts.map(({ segment }) => [segment.name, segment]));
    const opened = await Promise.all(segments.map(async (entry) => known.get(entry.name) ?? Segment.open(entry, read)));
    const parts: Part[] = [];
    let offset = 0;
    let size = 0;
    for (const [index, segment] of opened.entries()) {
      const { pages = 0, superseded = [] } = segments[index] ?? {};
      parts.push({ segment, offset, superseded: new Set(superseded) });
      offset += pages;
      size += pages - superseded.length;
    }
    return new SiteIndex(parts, size);
  }

  /** Where a word stands, in any of its forms. @param word folded */
  word(word: string): Promise<Occurrences> {
    let occurrences = this.#words.get(word);
    if (occurrences === undefined) {
      if (this.#words.size >= MOST_WORDS) this.#words.clear();
      occurrences = this.#lookUp(word);
      this.#words.set(word, occurrences);
    }
    return occurrences;
  }

  async #lookUp(word: string): Promise<Occurrences> {
    const key = stem(word);
    const base = singular(word);
    const closenessOf = ({ form }: BlockForm) => {
      if (form === word) return 1;
      return singular(form) === base ? CLOSENESS.inflected : CLOSENESS.derived;
    };
    const found = await Promise.all(
      this.parts.map(async (part) => sourcesIn(part, await part.segment.family(key), closenessOf)),
    );
    return occurrencesOf(found.flat());
  }

  /** Whether a page that counts has a word in this very form: a vocabulary may hold those of pages that are gone. */
  async holds(word: string): Promise<boolean> {
    const key = stem(word);
    const found = await Promise.all(
      this.parts.map(async ({ segment, superseded }) => {
        const form = (await segment.family(key)).find((other) => other.form === word);
        return form?.postings().pages.some((page) => !superseded.has(page)) === true;
      }),
    );
    return found.includes(true);
  }

  /** Where words that begin so stand. @param beginning folded */
  async beginning(beginning: string): Promise<Occurrences> {
    const counts = new Map<string, number>();
    const found = await Promise.all(
      this.parts.map(async (part) => {
        const families = await familiesBeginning(part.segment, beginning);
        return families.flatMap((forms) =>
          sourcesWithForms(
            part,
            forms.filter(({ form }) => form.startsWith(beginning)),
          ),
        );
      }),
    );
    const all = found.flat();
    for (const { form, source } of all) {
      const live = source.superseded.size === 0 ? source.postings.pages.length : liveCount(source);
      counts.set(form, (counts.get(form) ?? 0) + live);
    }
    const usual = new Set(
      [...counts]
        .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
        .slice(0, MOST_COMPLETIONS)
        .map(([form]) => form),
    );
    return occurrencesOf(all.filter(({ form }) => usual.has(form)).map(({ source }) => source));
  }

  /** Pages that are called so. @param name see `wholeName` */
  async named(name: string): Promise<Occurrences> {
    const key = nameKey(name);
    const found = await Promise.all(
      this.parts.map(async (part) => sourcesIn(part, await part.segment.family(key), () => 1)),
    );
    return occurrencesOf(found.flat());
  }

  /** Pages whose title or other name begins so. */
  async namedFrom(beginning: string): Promise<Occurrences> {
    const found = await Promise.all(
      this.parts.map(async (part) => {
        const families = await part.segment.familiesFrom(nameKey(beginning));
        return families.flatMap(([, forms]) => sourcesIn(part, forms, () => 1));
      }),
    );
    return found.length === 0 ? NOWHERE : occurrencesOf(found.flat());
  }

  /** Words of four letters or more that stand somewhere, and maybe some that stood in what was superseded. */
  async vocabulary(): Promise<ReadonlySet<string>> {
    const each = await Promise.all(this.parts.map(({ segment }) => segment.vocabulary()));
    return new Set(each.flat());
  }

  /** Order of two pages by address, whatever segments they are in. */
  compareAddresses(a: number, b: number): number {
    const [first, second] = [this.locate(a), this.locate(b)];
    if (first.segment === second.segment) return first.own - second.own;
    // A page of the whole index stands at its own number; one that changed since, before the first that follows it.
    const rank = ({ segment, own }: typeof first) => segment.columns.among?.before[own] ?? own + 0.5;
    const address = ({ segment, own }: typeof first) => segment.columns.among?.addresses[own] ?? '';
    return rank(first) - rank(second) || (address(first) < address(second) ? -1 : 1);
  }

  /** The segment of a page, and its number there. */
  locate(page: number): { segment: Segment; own: number } {
    const part = this.parts.findLast(({ offset }) => offset <= page);
    if (part === undefined) throw new RangeError(`No page ${String(page)}.`);
    return { segment: part.segment, own: page - part.offset };
  }
}

/** Facts of the pages of all segments, one after the other. */
function factsOf(segments: readonly Segment[]): PageFacts {
  const types = [...new Set(segments.flatMap(({ columns }) => columns.types))];
  return {
    types,
    type: segments.flatMap(({ columns }) => columns.type.map((own) => types.indexOf(columns.types[own] ?? ''))),
    titleLength: segments.flatMap(({ columns }) => columns.titleLength),
    day: segments.flatMap(({ columns }) => columns.day),
  };
}

/** Families of the words that begin so: stems end earlier than words. */
async function familiesBeginning(segment: Segment, beginning: string): Promise<(readonly BlockForm[])[]> {
  const shorter = Array.from({ length: LONGEST_ENDING }, (_, cut) => beginning.slice(0, -1 - cut));
  const [longer, others] = await Promise.all([
    segment.familiesFrom(beginning),
    Promise.all(shorter.filter((key) => key.length >= SHORTEST_STEM).map((key) => segment.family(key))),
  ]);
  return [...longer.map(([, forms]) => forms), ...others];
}

/** Letters that a stem may lack at the end of a word, and has at least. */
const LONGEST_ENDING = 7;
const SHORTEST_STEM = 3;

function sourcesIn(part: Part, forms: readonly BlockForm[], closenessOf: (form: BlockForm) => number): Source[] {
  return forms.map((form) => ({
    postings: form.postings(),
    closeness: closenessOf(form),
    offset: part.offset,
    superseded: part.superseded,
  }));
}

function sourcesWithForms(part: Part, forms: readonly BlockForm[]): { form: string; source: Source }[] {
  return sourcesIn(part, forms, () => CLOSENESS.begun).map((source, index) => ({
    form: forms[index]?.form ?? '',
    source,
  }));
}

function liveCount({ postings, superseded }: Source): number {
  let count = 0;
  for (const page of postings.pages) if (!superseded.has(page)) count += 1;
  return count;
}
