import type { AiSpace, SourcedStatement } from 'content-models';

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

/** Anchor of a teaching in the same page. */
export function teachingAnchor({ id }: Pick<AiSpace['teachings'][number], 'id'>): string {
  return `enseignement-${id}`;
}
