import type { FlattenedField } from 'payload';

/**
 * The French name of a field as the editor sees it, from its path in the document:
 * `['chapters', 0, 'title']` gives « Chapitres, n° 1, Titre ».
 */
export function fieldLabel(fields: readonly FlattenedField[], path: readonly PropertyKey[]): string {
  const [name, ...rest] = path;
  if (name === undefined) return '';
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) return String(name);
  const own = labelOf(field);
  const [index] = rest;
  const inner = 'flattenedFields' in field ? field.flattenedFields : [];
  if (field.type === 'array' && typeof index === 'number') {
    const position = `${own}, n° ${String(index + 1)}`;
    const within = fieldLabel(inner, rest.slice(1));
    return within === '' ? position : `${position}, ${within}`;
  }
  const within = inner.length === 0 ? '' : fieldLabel(inner, rest);
  return within === '' ? own : `${own}, ${within}`;
}

function labelOf(field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  if (typeof label === 'object' && 'fr' in label && typeof label.fr === 'string') return label.fr;
  return field.name;
}
