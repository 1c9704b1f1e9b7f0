import { z } from 'zod';

/** Longest texts an editor may enter, in characters. Generous on purpose: real names are long. */
export const TEXT_LIMITS = { line: 3000, paragraph: 20_000, slug: 120 } as const;

/** A line of plain text: not empty, no leading or trailing space. */
export const line = z.string().trim().min(1).max(TEXT_LIMITS.line);

/** One or several paragraphs of plain text, separated by line feeds. */
export const paragraph = z.string().trim().min(1).max(TEXT_LIMITS.paragraph);

/** Last part of an address: lower case ASCII letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(TEXT_LIMITS.slug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Absolute address of another site, `http:` or `https:`. */
export const webUrl = z.url({ protocol: /^https?$/ });
