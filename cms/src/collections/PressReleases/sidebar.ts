import type { Field } from 'payload';

/** What the sidebar of a release has beside that of other documents. */
export const releaseSidebar: Field[] = [
  {
    name: 'isToReview',
    label: 'À relire',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    hooks: { beforeDuplicate: [() => false] },
    admin: {
      position: 'sidebar',
      description: 'Pour demander une relecture avant publication. Se décoche en publiant.',
    },
  },
];
