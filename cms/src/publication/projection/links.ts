import type { Navigation } from '../../payload-types.ts';
import { idOf, text, verbatim } from './values.ts';

/** A link as the navigation keeps it, and every list of links with their words. */
type EditedLink = NonNullable<Navigation['main']>[number];

/** A link whose document was deleted for good is left out: there is nothing to lead to. */
export function projectLabelledLink(edited: EditedLink): unknown[] {
  const link = projectLink(edited);
  return link === null ? [] : [{ label: text(edited.label), link }];
}

function projectLink({ kind, target, section, url, address, number }: EditedLink): unknown {
  switch (kind) {
    case 'internal': {
      const id = target == null ? null : idOf(target.value);
      return id === null ? null : { kind, target: { collection: target?.relationTo, id } };
    }
    case 'section':
      return { kind, section };
    case 'external':
      return { kind, url: verbatim(url) };
    case 'email':
      return { kind, address: verbatim(address) };
    case 'phone':
      return { kind, number: verbatim(number) };
    default:
      return kind satisfies never;
  }
}
