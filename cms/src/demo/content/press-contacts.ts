import type { DemoDocument } from '../demo-document.ts';
import { ref } from '../references.ts';

/** The number is one of those that ARCEP keeps for fiction, and `.example` leads nowhere. */
export const pressContacts: readonly DemoDocument[] = [
  {
    collection: 'press-contacts',
    data: {
      slug: 'service-presse',
      title: 'Service presse',
      organization: ref('organizations:les-interconnectes'),
      email: 'presse@interconnectes.example',
      phone: '01 99 00 12 34',
      languages: ['fr'],
      subjects: [{ subject: 'Communiqués' }, { subject: 'Manifestes' }, { subject: 'Forum et Journées experts' }],
    },
  },
];
