import type { GlobalSlug } from 'content-models';
import { events } from './content/events/index.ts';
import { globals } from './content/globals.ts';
import { manifestos } from './content/manifestos/index.ts';
import { organizations } from './content/organizations/index.ts';
import { pages } from './content/pages/index.ts';
import { people } from './content/people.ts';
import { pressContacts } from './content/press-contacts.ts';
import { pressReleases } from './content/press-releases/index.ts';
import type { DemoDocument } from './demo-document.ts';
import { pictures, type DemoPicture } from './pictures.ts';
import { typesetAll } from './typography.ts';

/** Everything the demonstration holds, set in French. */
export interface Catalogue {
  pictures: readonly DemoPicture[];
  /** In an order in which what a document cannot do without comes before it. */
  documents: readonly DemoDocument[];
  globals: Readonly<Record<GlobalSlug, Record<string, unknown>>>;
}

export const catalogue: Catalogue = {
  pictures: pictures.map((picture) => ({
    ...picture,
    alt: typesetAll(picture.alt),
    caption: typesetAll(picture.caption),
  })),
  documents: typesetAll([
    ...organizations,
    ...people,
    ...pressContacts,
    ...events,
    ...manifestos,
    ...pressReleases,
    ...pages,
  ]),
  globals: typesetAll(globals),
};
