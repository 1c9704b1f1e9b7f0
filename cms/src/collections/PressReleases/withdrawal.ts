import type { FieldHook, GroupField } from 'payload';
import { dayField } from '../../fields/date-fields.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { paragraphField } from '../../fields/text-fields.ts';

/** When and why a release was withdrawn. It is once there is a reason and it is published. */
export const withdrawalField: GroupField = {
  name: 'withdrawal',
  label: 'Retrait',
  type: 'group',
  admin: {
    description:
      'Pour retirer ce communiqué, écrivez pourquoi, puis publiez. Son adresse reste et dit quand et pourquoi il a été retiré ; son texte, ses citations et ses pièces quittent le site, les listes, les flux, les données et la recherche. Pour le rétablir, effacez la raison et publiez.',
  },
  fields: [
    paragraphField('reason', 'Pourquoi', {
      admin: { rows: 3, description: 'Lue par tous, à la place du texte.' },
      hooks: NOT_COPIED,
    }),
    dayField('date', 'Retiré le', {
      index: true,
      admin: { description: 'Laissez vide pour la date du jour.' },
      hooks: { beforeValidate: [dateWithReason], ...NOT_COPIED },
    }),
  ],
};

/** Today with a reason that has no date; none without a reason. */
function dateWithReason({ siblingData, previousSiblingDoc }: Parameters<FieldHook>[0]): unknown {
  // A request may write neither of them, or one.
  const { reason, date } = { ...previousSiblingDoc, ...siblingData } as { reason?: unknown; date?: unknown };
  const hasReason = typeof reason === 'string' && reason.trim() !== '';
  return hasReason ? (date ?? new Date().toISOString()) : null;
}
