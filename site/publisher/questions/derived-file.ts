import type { Question } from './question.ts';

const derivedFileKey = (address: string) => `derived file ${address}`;

/** The file made from a document at an address. */
export const derivedFile: Question<'derivedFile'> = {
  answer: ({ address }, content, { hasDrawer }) => (hasDrawer === true ? (content.derivedFile(address) ?? null) : null),
  keys: ({ address }) => [derivedFileKey(address)],
  touchedBy: { 'derived-file': ({ address }) => [derivedFileKey(address)] },
};
