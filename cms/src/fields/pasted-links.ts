import { linkAt, repairLink, typeset } from 'content-models';
import { fragmentOf } from '../publication/projection/rich-text/note-marks.ts';
import { validations, type FieldAffectingData, type FieldHook, type RichTextField, type TextField } from 'payload';

/** Keeps what was meant by an address that was pasted, and mends one that was kept otherwise. */
export function keepRepaired(repair: (text: string) => string): NonNullable<TextField['hooks']> {
  const hook: FieldHook = ({ value }): unknown => (typeof value === 'string' ? repair(value) : value);
  return { beforeValidate: [hook], afterRead: [hook] };
}

/**
 * The fields of a link in a text. Payload's own hook (3.90.1) encodes an address that it does not understand, one with
 * a space for a beginning, so that it is neither seen nor mended; its sentence is in English.
 */
export function linkFields({ defaultFields }: { defaultFields: FieldAffectingData[] }): FieldAffectingData[] {
  return defaultFields
    .filter(({ name }) => name !== 'newTab')
    .map((field) => (field.name === 'url' && field.type === 'text' ? urlField(field) : field));
}

function urlField({ name, label, required, admin }: TextField): TextField {
  const hooks = keepRepaired(repairLink);
  return {
    name,
    type: 'text',
    ...(label !== undefined && { label }),
    ...(required !== undefined && { required }),
    ...(admin !== undefined && { admin }),
    hooks: { ...hooks, beforeChange: hooks.beforeValidate ?? [] },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      const isInternal = isRecord(siblingData) && siblingData.linkType === 'internal';
      return isInternal || isLink(value) || `${NOT_A_LINK} ${HELP}`;
    },
  };
}

/** Says which link of a text leads nowhere, before Payload says in English that there is one. */
export const validateLinks: NonNullable<RichTextField['validate']> = (value, options) => {
  const link = brokenLinkIn(value);
  return link === null ? validations.richText(value, options) : typeset(`${sentenceOf(link)} ${HELP}`);
};

const NOT_A_LINK = 'Cette adresse n’est pas complète.';
const HELP = 'Collez l’adresse entière d’une page, qui commence par https://, ou une adresse électronique.';

function sentenceOf({ words, url }: BrokenLink): string {
  return url === ''
    ? `Le lien « ${words} » n’a pas d’adresse.`
    : `Le lien « ${words} » mène à « ${url} », qui n’est pas une adresse complète.`;
}

interface BrokenLink {
  words: string;
  url: string;
}

function brokenLinkIn(node: unknown): BrokenLink | null {
  if (Array.isArray(node)) {
    return node.map(brokenLinkIn).find((link) => link !== null) ?? null;
  }
  if (!isRecord(node)) return null;
  const { type, fields, root, children } = node;
  if (root !== undefined) return brokenLinkIn(root);
  if (type === 'link' && isRecord(fields) && fields.linkType !== 'internal' && !isLink(fields.url)) {
    return { words: wordsOf(node), url: typeof fields.url === 'string' ? fields.url : '' };
  }
  return brokenLinkIn(children ?? []);
}

/** A link, or the mark of a note, which leads to a place of the text itself. */
function isLink(url: unknown): boolean {
  if (typeof url !== 'string') return false;
  const repaired = repairLink(url);
  return linkAt(repaired) !== null || fragmentOf(repaired) !== null;
}

function wordsOf({ text, children }: Record<string, unknown>): string {
  if (typeof text === 'string') return text;
  return Array.isArray(children) ? children.filter(isRecord).map(wordsOf).join('') : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
