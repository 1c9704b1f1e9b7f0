import type { IdOf } from 'content-models';
import { readFields } from '../index.ts';

/** Names of some organisations, in order. */
export async function readOrganizationNames(ids: readonly IdOf<'organizations'>[]): Promise<string[]> {
  const organizations = await Promise.all(ids.map((id) => readFields('organizations', id, ['title'])));
  return organizations.filter((organization) => organization !== null).map(({ title }) => title);
}
