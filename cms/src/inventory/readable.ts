import type { PayloadRequest } from 'payload';
import { INVENTORIED_COLLECTIONS, INVENTORIED_GLOBALS } from './inventoried.ts';

/** The collections and settings of which who asks may read everything. */
export async function readableBy(req: PayloadRequest): Promise<string[]> {
  const { collections, globals } = req.payload;
  const rules = [
    ...INVENTORIED_COLLECTIONS.map((slug) => ({ slug, read: collections[slug].config.access.read })),
    ...globals.config
      .filter(({ slug }) => INVENTORIED_GLOBALS.includes(slug))
      .map(({ slug, access }) => ({ slug, read: access.read })),
  ];
  const answers = await Promise.all(rules.map(async ({ slug, read }) => ({ slug, mayRead: await read({ req }) })));
  // A part alone, as one's own account, is found elsewhere.
  return answers.filter(({ mayRead }) => mayRead === true).map(({ slug }) => slug);
}
