import type { DateField, Field } from 'payload';

/** The hour at which a published release appears. Empty: at once. */
const appearanceField: DateField = {
  name: 'embargoUntil',
  label: 'Paraît le',
  type: 'date',
  index: true,
  timezone: true,
  admin: {
    position: 'sidebar',
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: "dd/MM/yyyy 'à' HH:mm",
      timeFormat: 'HH:mm',
      timeIntervals: 15,
    },
    description:
      'Vide : dès que vous publiez. Sinon, publiez quand même : le communiqué attend et paraît seul à cette heure, heure de Paris.',
  },
  hooks: { beforeDuplicate: [() => null] },
};

/** What the sidebar of a release has beside that of other documents. */
export const releaseSidebar: Field[] = [
  appearanceField,
  {
    name: 'state',
    label: 'État',
    type: 'ui',
    admin: { components: { Cell: '/components/release-state-cell.tsx#ReleaseStateCell' } },
  },
  {
    name: 'isToReview',
    label: 'À relire',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Pour demander une relecture avant publication. Se décoche en publiant.',
    },
  },
];
