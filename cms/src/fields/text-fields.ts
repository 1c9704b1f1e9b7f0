import type { EmailField, TextareaField, TextField } from 'payload';
import { repairEmail, repairLink, TEXT_LIMITS, webUrl } from 'content-models';
import { keepRepaired } from './pasted-links.ts';
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
    hooks: { ...keepRepaired(repairLink), ...options.hooks },
    validate: validateWith(webUrl, 'Collez l’adresse complète de la page, qui commence par https://'),
  };
}

/** An e-mail address. */
export function emailField(
  name: string,
  label: string,
  options: Partial<Omit<EmailField, 'type' | 'name' | 'label' | 'hooks'>> = {},
): EmailField {
  return { name, label, type: 'email', hooks: keepRepaired(repairEmail), ...options };
}
