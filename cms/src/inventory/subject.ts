/** What a line of the inventory is about: `press-releases/12`, or the slug of a setting. */
export type Subject = string;

export function subjectOf(collection: string, id?: number): Subject {
  return id === undefined ? collection : `${collection}/${String(id)}`;
}

/** The collection or setting, and the number of the document, undefined for a setting. */
export function partsOf(subject: Subject): { slug: string; id: number | undefined } {
  const [slug = '', id] = subject.split('/');
  return { slug, id: id === undefined ? undefined : Number(id) };
}
