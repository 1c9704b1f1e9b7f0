import type { TextareaField, TextField } from 'payload';
import { TEXT_LIMITS, webUrl } from 'content-models';
import { validateWith } from './validate.ts';

/** A text field with one value. */
export type SingleTextField = Exclude<TextField, { hasMany: true }>;

type TextOptions = Partial<Omit<TextField, 'type' | 'name' | 'label' | 'hasMany' | 'validate' | 'minRows' | 'maxRows'>>;

/** One line of plain text. */
export function lineField(name: string, label: string, options: TextOptions = {}): SingleTextField {
  return { name, label, type: 'text', maxLength: TEXT_LIMITS.line, ...options };
}

/** One or several paragraphs of plain text. */
export function paragraphField(
  name: string,
  label: string,
  options: Partial<Omit<TextareaField, 'type' | 'name' | 'label'>> = {},
): TextareaField {
  return { name, label, type: 'textarea', maxLength: TEXT_LIMITS.paragraph, ...options };
}

/** Absolute address of another site. */
export function webUrlField(name: string, label: string, options: TextOptions = {}): SingleTextField {
  return {
    ...lineField(name, label, options),
    validate: validateWith(webUrl, 'Collez l’adresse complète de la page, qui commence par https://'),
  };
}
