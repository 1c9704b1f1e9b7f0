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
  regional('ouest', 'Contact presse de l’Ouest (exemple)', ['Bretagne', 'Pays de la Loire']),
  regional('sud', 'Contact presse du Sud (exemple)', ['Occitanie']),
];

/** Invented: whom to ask in some regions. */
function regional(name: string, title: string, regions: string[]): DemoDocument {
  return {
    collection: 'press-contacts',
    data: {
      slug: `exemple-${name}`,
      title,
      organization: ref('organizations:les-interconnectes'),
      email: `${name}@interconnectes.example`,
      phone: '01 99 00 12 35',
      languages: ['fr'],
      subjects: [],
      regions,
      hours: 'Du lundi au vendredi, de 9 h à 18 h',
      isExample: true,
    },
  };
}
