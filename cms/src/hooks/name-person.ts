import type { CollectionBeforeValidateHook } from 'payload';
import type { Person } from '../payload-types.ts';

/** Makes a person's title from the first and last names. */
export const namePerson: CollectionBeforeValidateHook<Person> = ({ data, originalDoc }) => {
  if (data === undefined) return data;
  const name = fullName(data.firstName ?? originalDoc?.firstName, data.lastName ?? originalDoc?.lastName);
  return name === '' ? data : { ...data, title: name };
};

function fullName(...parts: unknown[]): string {
  return parts
    .filter((part): part is string => typeof part === 'string')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
