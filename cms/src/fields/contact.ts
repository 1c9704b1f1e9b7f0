import type { GroupField } from 'payload';
import { emailField, lineField } from './text-fields.ts';

/** Whom to write to: a function rather than a person, since it outlives her. */
export function contactField(label = 'Contact'): GroupField {
  return {
    name: 'contact',
    label,
    type: 'group',
    admin: { description: 'Un service ou une fonction plutôt qu’une personne.' },
    fields: [
      {
        type: 'row',
        fields: [
          lineField('name', 'Service ou fonction', { admin: { width: '50%' } }),
          emailField('email', 'Adresse électronique', { admin: { width: '50%' } }),
        ],
      },
    ],
  };
}
