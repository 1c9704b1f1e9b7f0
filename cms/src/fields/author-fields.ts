import type { RelationshipField } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { nobody } from '../access/nobody.ts';

/** Who began a document, and who saved each of its versions; the hook `signSave` writes both. Empty for the platform itself. */
export const authorFields: RelationshipField[] = [author('createdBy', 'Créé par'), author('savedBy', 'Enregistré par')];

function author(name: string, label: string): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo: 'users',
    access: { create: nobody, update: nobody, read: isStaff },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  };
}
