import type { z } from 'zod';

/** What is wrong with a value, and the remedy: the end of a French sentence whose subject is the field. */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.includes('link')) {
    return `contient un lien que le site refuse${shown(value)}. Pour une page du site, choisissez « Contenu de ce site » ; pour une autre, donnez son adresse entière, qui commence par https://`;
  }
  if (value === null || value === undefined || value === '') return 'est vide. Remplissez-le';
  switch (issue.code) {
    case 'invalid_union':
      // Which blocks a text may hold; the editor offers no other.
      if (value !== 'picture' && value !== 'file') return refused(null);
      return 'contient une image ou un fichier, qui n’ont de place que dans les contenus. Retirez-les';
    case 'custom':
      if (issue.path.at(-1) !== 'slug') return refused(value);
      return `${shown(value).trimStart()} est l’adresse d’une rubrique du site. Choisissez-en une autre`;
    case 'too_big':
      return `est trop long (${String(issue.maximum)} au plus). Raccourcissez-le`;
    case 'too_small':
      return Array.isArray(value) ? 'est vide. Ajoutez au moins un élément' : 'est trop court. Complétez-le';
    default:
      return refused(value);
  }
}

/** The value at a path within what was parsed. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

function refused(value: unknown): string {
  return `a une valeur que le site refuse${shown(value)}. Corrigez-le`;
}

/** What an editor typed, in brackets; nothing of what only programs read. */
function shown(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
  const typed = String(value);
  return ` (« ${typed.length > 80 ? `${typed.slice(0, 80)}…` : typed} »)`;
}
