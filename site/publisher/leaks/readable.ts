import { decodeHTML } from 'entities';
import { gunzipSync } from 'node:zlib';
import { zipEntries } from './zip-entries.ts';

/**
 * Everything that someone may read in a public file, as texts whose words follow one another: what a
 * page says, and apart from it what its tags hold (addresses, alternatives, descriptions). None for a
 * file whose bytes alone count, a picture for instance.
 *
 * @param file path in the public folder, which tells the format
 */
export function textsIn(file: string, bytes: Uint8Array): string[] {
  const format = /\.([a-z0-9_]+)$/.exec(file)?.[1] ?? '';
  switch (format) {
    case 'html':
      return textsOfMarkup(decode(bytes));
    case 'xml':
      return textsOfFeed(decode(bytes));
    case 'json':
      return [stringsIn(JSON.parse(decode(bytes)) as unknown).join('\n')];
    case 'ics':
    case 'vcf':
      return [unfold(decode(bytes))];
    case 'csv':
    case 'txt':
    case 'vtt':
    case 'svg':
    case 'css':
    case 'js':
      return [decode(bytes)];
    // Names and contents of the files in it.
    case 'zip':
      return zipEntries(bytes).flatMap((entry) => [entry.name, ...textsIn(entry.name, entry.bytes)]);
    // The search: texts of results, blocks of words, compressed.
    case 'bin':
      return [decode(gunzipSync(bytes))];
    default:
      return [];
  }
}

/**
 * What a page says, then what its tags hold. Markup is scanned, not parsed: words that a browser would pass over, after a
 * tag that nothing ends for instance, are read all the same, and a page costs a third of the time (ADR 0042).
 */
export function textsOfMarkup(markup: string): string[] {
  const said: string[] = [];
  const held: string[] = [];
  let from = 0;
  for (const tag of markup.matchAll(/<[^<>]*>/g)) {
    said.push(markup.slice(from, tag.index));
    held.push(tag[0]);
    from = tag.index + tag[0].length;
  }
  said.push(markup.slice(from));
  // A tag within a sentence parts no words: « un <em>mot</em> ».
  return [withoutEntities(said.join(' ')), withoutEntities(held.join('\n'))];
}

/** A feed holds pages whose tags are written as entities. */
function textsOfFeed(xml: string): string[] {
  return [...textsOfMarkup(xml), ...textsOfMarkup(decodeHTML(xml))];
}

/** Decoded only where there is something to decode: most pages hold none but `&amp;`. */
function withoutEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** Every string of a value, names of its fields included. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return textsOfMarkup(value);
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => [name, ...stringsIn(held)]);
}

/** Lines of a calendar are cut at 75 octets, and some characters escaped (RFC 5545, 3.1 and 3.3.11). */
function unfold(calendar: string): string {
  return calendar.replace(/\r?\n[ \t]/g, '').replace(/\\[nN]/g, '\n');
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
