import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Kinds of questions, as the report of the bench names them. */
export const KINDS = {
  names: 'noms',
  territories: 'territoires',
  themes: 'thèmes',
  sentences: 'phrases',
  dates: 'dates',
  'typing-errors': 'fautes de frappe',
  elisions: 'élisions',
  'word-forms': 'formes des mots',
  accents: 'accents et ligatures',
  hyphens: 'traits d’union',
  acronyms: 'sigles et synonymes',
  transcripts: 'transcriptions',
  commitments: 'engagements',
  sessions: 'séances',
  files: 'fichiers',
  toolkit: 'boîte à outils',
  sections: 'rubriques',
} as const;
export type Kind = keyof typeof KINDS;

/** The two halves of the questions: one that ranking is tuned with, one that is not looked at meanwhile. */
export const HALVES = ['tuning', 'aside'] as const;
export type Half = (typeof HALVES)[number];

/** An address of the site, without its origin. */
const address = z.string().regex(/^\/(?:[\w.-]+\/)*(?:[\w-]+\.[a-z]+)?$/);

export const questionSchema = z.strictObject({
  kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
  /** As somebody types it. */
  question: z.string().min(2),
  /** Pages or files that answer it, one as well as another. */
  answers: z.array(address).min(1),
  /**
   * Where exactly: one of them that is about it alone, or a place in one, with an anchor, or `#:~:text=` and words of the
   * place where its anchor is drawn.
   */
  place: z
    .string()
    .regex(/^\/[^#]*(?:\/|#.+)$/)
    .optional(),
});

export type AskedQuestion = z.infer<typeof questionSchema>;

/** The questions of a half, over the demonstration. */
export async function readQuestions(half: Half): Promise<AskedQuestion[]> {
  const file = join(import.meta.dirname, 'questions', `${half}.json`);
  return z.array(questionSchema).parse(JSON.parse(await readFile(file, 'utf8')));
}
