import type { CollectionBeforeValidateHook } from 'payload';
import type { Event, Organization } from '../../payload-types.ts';
import { zoneOfPlace, type WrittenPlace } from '../../register/zone-of-place.ts';

/**
 * Gives an event the time zone of its place, and another when the place changes, as long as the zone is the one that the
 * place had: what an editor chose otherwise stays.
 */
export const fillTimeZone: CollectionBeforeValidateHook<Event> = async ({ data, originalDoc, req }) => {
  if (data === undefined) return data;
  const placeOf = async ({ city, region, host }: Partial<Event>): Promise<WrittenPlace> => {
    const id = typeof host === 'object' ? host?.id : host;
    // The adapter, not the API: whoever writes the event need not have the right to read its host.
    if (id == null) return { city, region };
    const where = { id: { equals: id } };
    const found = await req.payload.db.findOne<Organization>({ collection: 'organizations', where, req });
    return { city, region, host: found };
  };
  const sent = data.timeZone === undefined ? originalDoc?.timeZone : data.timeZone;
  const followed = originalDoc?.timeZone == null ? null : zoneOfPlace(await placeOf(originalDoc));
  if (sent != null && sent !== followed) return data;
  return { ...data, timeZone: zoneOfPlace(await placeOf({ ...originalDoc, ...data })) };
};
