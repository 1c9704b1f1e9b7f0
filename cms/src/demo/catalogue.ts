import type { GlobalSlug } from 'content-models';
import { aiProjects } from './content/ai/projects.ts';
import { aiResources } from './content/ai/resources.ts';
import { aiSpace } from './content/ai/space.ts';
import { concertations } from './content/ai/concertations.ts';
import { events } from './content/events/index.ts';
import { exampleOrganizations } from './content/example-organizations.ts';
import { examplePeople } from './content/example-people.ts';
import { globals } from './content/globals.ts';
import { labels } from './content/labels/index.ts';
import { manifestos } from './content/manifestos/index.ts';
import { organizations } from './content/organizations/index.ts';
import { replays } from './content/replays/index.ts';
import { pages } from './content/pages/index.ts';
import { people } from './content/people.ts';
import { pressContacts } from './content/press-contacts.ts';
import { pressKits } from './content/press-kits.ts';
import { pressReleases } from './content/press-releases/index.ts';
import { programmes } from './content/programmes/index.ts';
import { keyOf, type DemoDocument } from './demo-document.ts';
import { files, type DemoFile } from './files.ts';
import { pictures, type DemoPicture } from './pictures.ts';
import { typesetAll } from './typography.ts';

/** Everything the demonstration holds, set in French. */
export interface Catalogue {
  pictures: readonly DemoPicture[];
  files: readonly DemoFile[];
  /** In an order in which what a document cannot do without comes before it. */
  documents: readonly DemoDocument[];
  globals: Readonly<Record<GlobalSlug, Record<string, unknown>>>;
}

const documents: readonly DemoDocument[] = [
  ...organizations,
  ...exampleOrganizations,
  ...people,
  ...examplePeople,
  ...pressContacts,
  ...events,
  ...replays,
  ...manifestos,
  ...pressReleases,
  ...pressKits,
  ...labels,
  ...programmes,
  ...concertations,
  ...aiProjects,
  ...aiResources,
  ...pages,
];

export const catalogue: Catalogue = {
  pictures: pictures.map((picture) => ({
    ...picture,
    alt: typesetAll(picture.alt),
    caption: typesetAll(picture.caption),
  })),
  files: typesetAll(files),
  documents: typesetAll(documents),
  globals: typesetAll({ ...globals, 'ai-space': aiSpace(new Set(documents.map(keyOf))) }),
};
