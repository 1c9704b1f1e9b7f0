import { slugify, type AiSpace, type SourcedStatement } from 'content-models';

/** What was said in the concertations, by list: its heading, its anchor, and how those of its statements begin. */
export const STATEMENT_LISTS = {
  fears: { title: 'Ce que les habitants redoutent', anchor: 'craintes', prefix: 'crainte' },
  risks: { title: 'Les risques', anchor: 'risques', prefix: 'risque' },
  opportunities: { title: 'Les opportunités', anchor: 'opportunites', prefix: 'opportunite' },
  levers: { title: 'Les leviers', anchor: 'leviers', prefix: 'levier' },
} as const;
export type StatementList = keyof typeof STATEMENT_LISTS;
const LIST_KEYS = Object.keys(STATEMENT_LISTS) as StatementList[];

/** The lists that hold something, in the order in which they are read. */
export function statementLists(space: Pick<AiSpace, StatementList>): {
  list: StatementList;
  title: string;
  anchor: string;
  statements: readonly SourcedStatement[];
}[] {
  return LIST_KEYS.map((list) => ({ list, ...STATEMENT_LISTS[list], statements: space[list] })).filter(
    ({ statements }) => statements.length > 0,
  );
}

/** Anchor of a statement in the page of the teachings; it stays when the words change. */
export function statementAnchor(list: StatementList, { id }: Pick<SourcedStatement, 'id'>): string {
  return `${STATEMENT_LISTS[list].prefix}-${id}`;
}

/** Longer anchors are not read in an address. */
const ANCHOR_LENGTH = 60;

type Teaching = AiSpace['teachings'][number];

/** Anchor of a teaching in the same page, in its words: `enseignement-sensibiliser-d-abord`, numbered where two say the same. */
export function teachingAnchor({ id, title }: Pick<Teaching, 'id' | 'title'>, teachings: readonly Teaching[]): string {
  const words = slugify(title, ANCHOR_LENGTH);
  const alike = teachings.filter((other) => slugify(other.title, ANCHOR_LENGTH) === words);
  const place = alike.findIndex((other) => other.id === id);
  return `enseignement-${words}${place > 0 ? `-${String(place + 1)}` : ''}`;
}

/** Anchor that a teaching had before: links that were made to it still find it. */
export function formerTeachingAnchor({ id }: Pick<Teaching, 'id'>): string {
  return `enseignement-${id}`;
}
