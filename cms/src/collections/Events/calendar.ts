import type { GroupField } from 'payload';
import { UNSEEN } from '../../fields/options.ts';

/** How often what calendars show of an event has changed; only our own code writes it. */
export const calendarField: GroupField = {
  name: 'calendar',
  label: 'Agenda',
  type: 'group',
  access: { create: () => false, update: () => false },
  admin: UNSEEN,
  fields: [
    { name: 'sequence', label: 'Révision', type: 'number', defaultValue: 0, min: 0 },
    { name: 'changedAt', label: 'Révisé le', type: 'date' },
    { name: 'shown', label: 'Publié avec', type: 'text' },
  ],
};
