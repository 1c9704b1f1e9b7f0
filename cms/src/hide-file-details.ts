import { ASSET_COLLECTIONS } from 'content-models';
import type { Field, SanitizedConfig } from 'payload';

/** What Payload notes of a file, by its names: addresses, sizes, kinds as programs write them. */
const DETAILS: readonly string[] = [
  'url',
  'thumbnailURL',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  'sizes',
  'hash',
];

/** Takes out of the columns and filters of lists what Payload notes of files, fifty columns for a picture. */
export function hideFileDetails(config: SanitizedConfig): SanitizedConfig {
  const assets: readonly string[] = ASSET_COLLECTIONS;
  for (const { fields, slug } of config.collections) {
    const isDetail = (field: Field) =>
      'name' in field && typeof field.name === 'string' && DETAILS.includes(field.name);
    if (assets.includes(slug)) fields.filter(isDetail).forEach(hide);
  }
  return config;
}

function hide(field: Field): void {
  Object.assign(field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } });
  if ('fields' in field) field.fields.forEach(hide);
}
