import type { DateField } from 'payload';
import { momentField } from './date-fields.ts';
import { NOT_COPIED } from './not-copied.ts';

/**
 * The hour at which a published document appears. Empty: at once. One field gives it for every type, for an embargo and
 * for a planned publication alike.
 */
export function appearanceField(): DateField {
  return momentField('embargoUntil', 'Paraît le', {
    index: true,
    admin: {
      position: 'sidebar',
      description:
        'Vide\u00a0: dès que vous publiez. Sinon, publiez quand même : ce contenu attend et paraît seul à cette heure, heure de Paris.',
    },
    hooks: NOT_COPIED,
  });
}
