import { clean } from '../values.ts';
import { childrenOf, fieldsOf, isBlock, isLink, plainText, stringOf, type EditorNode } from './editor-node.ts';

/** What a link of the editor is, where it leads to a note or back from it. */
export interface NoteMark {
  /** Which note of the text, from 1 in the order in which they are called. */
  note: number;
  role: 'call' | 'note';
  /** Whether the other mark leads here: a note that is called several times leads back to the first call. */
  isTarget: boolean;
}

/**
 * Where links of notes lead in what programs copy, the call before the way back. The name of a note is the same in
 * both.
 */
const NOTE_LINKS = [
  // Word: notes of a page and of the end.
  [/^_(?<name>(?:ftn|edn)\d+)$/, /^_(?<kind>ftn|edn)ref(?<name>\d+)$/],
  // LibreOffice.
  [/^(?<name>sd(?:foot|end)note\d+)sym$/, /^(?<name>sd(?:foot|end)note\d+)anc$/],
  // Google Docs.
  [/^ftnt(?<name>\d+)$/, /^ftnt_ref(?<name>\d+)$/],
  // Markdown, WordPress, wikis.
  [/^fn[:_-]?(?<name>[\w-]+)$/, /^fnref[:_-]?(?<name>[\w-]+)$/],
  [/^(?:foot|end)note-(?<name>\d+)$/, /^(?:foot|end)note-(?:ref|anchor)-(?<name>\d+)$/],
  [/^cite_note-(?<name>.+)$/, /^cite_ref-(?<name>.+?)(?:[_-]\d+)?$/],
  [/^(?<name>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/, /^(?<name>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})-link$/],
] as const;

/** The part of an address after `#`, where it leads within the text itself; null elsewhere. */
export function fragmentOf(url: string): string | null {
  // Word writes the place of its file before it.
  return /^(?:file:[^#]*)?#(?<fragment>.*)$/.exec(url)?.groups?.fragment ?? null;
}

/** Whether a fragment is that of a note, or of the way back from one. */
export function isNoteFragment(fragment: string): boolean {
  return NOTE_LINKS.flat().some((pattern) => pattern.test(fragment));
}

/**
 * The links of a text that are marks of notes: those whose other mark is in the text too. Two pieces pasted one after
 * the other number their notes alike: a call goes with the first note of its name that follows it.
 */
export function findNoteMarks(nodes: readonly EditorNode[]): ReadonlyMap<EditorNode, NoteMark> {
  const links = nodes.flatMap(noteLinksIn);
  const marks = new Map<EditorNode, NoteMark>();
  const numbers = new Map<EditorNode, number>();
  for (const [place, call] of links.entries()) {
    if (call.role !== 'call') continue;
    const isItsNote = (link: NoteLink) => link.role === 'note' && link.name === call.name;
    const note = links.slice(place).find(isItsNote) ?? links.slice(0, place).findLast(isItsNote);
    if (note === undefined) continue;
    const known = numbers.get(note.node);
    const number = known ?? numbers.size + 1;
    numbers.set(note.node, number);
    marks.set(call.node, { note: number, role: 'call', isTarget: known === undefined });
    marks.set(note.node, { note: number, role: 'note', isTarget: true });
  }
  return marks;
}

interface NoteLink {
  node: EditorNode;
  role: NoteMark['role'];
  name: string;
}

/** In reading order. */
function noteLinksIn(node: EditorNode): NoteLink[] {
  if (!isLink(node)) return childrenOf(node).flatMap(noteLinksIn);
  const own = readNoteLink(node);
  return own === null ? [] : [own];
}

function readNoteLink(node: EditorNode): NoteLink | null {
  const fragment = fragmentOf(stringOf(fieldsOf(node).url)?.trim() ?? '');
  if (fragment === null || isBlock(node) || clean(plainText(node)).trim() === '') return null;
  for (const [family, [call, note]] of NOTE_LINKS.entries()) {
    // The way back first: its name looks like that of a call where programs add to it.
    const back = note.exec(fragment)?.groups;
    if (back !== undefined) return { node, role: 'note', name: nameIn(family, back) };
    const to = call.exec(fragment)?.groups;
    if (to !== undefined) return { node, role: 'call', name: nameIn(family, to) };
  }
  return null;
}

function nameIn(family: number, { kind = '', name = '' }: Partial<Record<string, string>>): string {
  return `${String(family)} ${kind}${name}`;
}
