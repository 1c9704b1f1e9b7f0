import type { Place, SearchRecord } from '../record.ts';

/** A file of the texts that results show: a page, or a part of one whose text is long. */
export interface TextFile extends Pick<SearchRecord, 'address' | 'title' | 'type' | 'date' | 'isExample'> {
  themes: readonly string[];
  /** Number in the page of the first place that is here. */
  from: number;
  places: readonly Place[];
}

/** Most characters of the places of one file: a reader loads one for each result. */
const LONGEST = 1400;

/** First places of the files that a page's places are cut into; one place is never cut. */
export function cutPlaces(places: readonly Place[]): number[] {
  const cuts = [0];
  let length = 0;
  for (const [index, place] of places.entries()) {
    const own = place.title.length + place.text.length + place.marks.length * MARK_LENGTH;
    if (length > 0 && length + own > LONGEST) {
      cuts.push(index);
      length = 0;
    }
    length += own;
  }
  return cuts;
}

const MARK_LENGTH = 30;

export function textFiles(record: SearchRecord): TextFile[] {
  const { address, title, type, date, isExample, facets, places } = record;
  const cuts = cutPlaces(places);
  return cuts.map((from, index) => ({
    address,
    title,
    type,
    date,
    isExample,
    themes: facets.theme,
    from,
    places: places.slice(from, cuts[index + 1]),
  }));
}
