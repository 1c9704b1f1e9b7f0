import { z } from 'zod';
import { MODELS, type ContentOf } from '../types/index.ts';
import type { PublishedCollection } from '../types/slugs.ts';

/** Fields that a document may have nothing in. */
type EmptyFieldOf<Document> = {
  [Field in keyof Document]: null extends Document[Field] ? Field : never[] extends Document[Field] ? Field : never;
}[keyof Document];

/** What every published document has, and nothing in the fields that may be empty. */
export function common<Collection extends PublishedCollection>(collection: Collection, id: number) {
  return {
    ...nothingIn(collection),
    collection,
    id,
    slug: `document-${String(id)}`,
    title: `Document ${String(id)}`,
    publishedAt: '2024-04-03T08:00:00.000Z',
    seo: { title: null, description: null },
    isExample: false,
  };
}

function nothingIn<Collection extends PublishedCollection>(collection: Collection) {
  const shape: Readonly<Record<string, z.core.$ZodType>> = MODELS[collection].shape;
  const empty = Object.entries(shape).flatMap(([field, schema]) => {
    const nothing = [null, []].find((value) => z.safeParse(schema, value).success);
    return nothing === undefined ? [] : [[field, nothing]];
  });
  // What the model accepts empty is what its type does.
  return Object.fromEntries(empty) as Pick<ContentOf<Collection>, EmptyFieldOf<ContentOf<Collection>>>;
}
