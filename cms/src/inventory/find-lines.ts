import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle';
import { collectionsWith } from 'content-models';
import type { Payload } from 'payload';
import type { DatabaseSettings } from 'runtime/settings';
import { selectRows } from '../database/select-rows.ts';
import { settingsOf } from '../settings.ts';
import type { Inventory } from '../payload-types.ts';
import { LINE_FACTS, type LineFacts } from './describe-line.ts';
import type { Subject } from './subject.ts';
import { fold } from '../register/fold.ts';
import { beginningsIn } from './words.ts';

/** How many lines whose title answers are ranked. */
const RANKED = 40;
/** How many people and organisations lead to what names them. */
const NAMES = 3;

/** What is named by others: a release is found by whom it quotes. */
const NAMED: readonly string[] = collectionsWith('isSoughtByName');

type FoundLine = LineFacts & Pick<Inventory, 'titleWords'>;

/**
 * Lines that hold the beginnings of words of a question, in any order: those whose title does first, then those that use
 * what is named so, then those whose text does; each time the last saved first.
 * @param slugs collections and settings that are looked at
 */
export async function findLines(
  payload: Payload,
  { question, slugs, limit }: { question: string; slugs: readonly string[]; limit: number },
): Promise<LineFacts[]> {
  const beginnings = beginningsIn(question);
  if (beginnings.length === 0) return [];
  const find = (asked: Omit<Asked, 'slugs'>) => read(payload, { slugs, ...asked });

  const titled = await find({ holding: beginnings, column: TITLE, limit: RANKED });
  const found = new Map(titled.toSorted(closestTo(question)).map((line) => [line.subject, line]));
  const named = await read(payload, { slugs: NAMED, holdingAny: beginnings, column: TITLE, limit: RANKED });
  for (const { name, others } of namesIn(named, beginnings)) {
    if (found.size >= limit) break;
    add(found, await find({ using: name, holding: others, column: TEXT, limit }));
  }
  if (found.size < limit) add(found, await find({ holding: beginnings, column: TEXT, limit }));
  return [...found.values()].slice(0, limit);
}

/**
 * Columns that hold words, with what is sorted by. For titles an expression, so that SQLite looks through their own index;
 * for texts the column, whose index gives the last saved first and stops at the last line that is wanted.
 */
const TITLE = { words: sql`title_words`, savedAt: sql`saved_at || ''` };
const TEXT = { words: sql`words`, savedAt: sql`saved_at` };

/** Lines of some collections and settings, by the beginnings of words that a column holds. */
interface Asked {
  slugs: readonly string[];
  column: typeof TITLE;
  holding?: readonly string[];
  holdingAny?: readonly string[];
  /** What they use. */
  using?: Subject;
  limit: number;
}

/** The last saved first. */
async function read(payload: Payload, { slugs, column, holding = [], holdingAny, using, limit }: Asked) {
  const { dialect } = settingsOf(payload).database;
  const holds = (beginning: string) => sql`${PLACE_IN[dialect]}(${column.words}, ${beginning}) > 0`;
  const conditions = [
    sql`collection in ${[...slugs]}`,
    ...holding.map(holds),
    ...(holdingAny === undefined ? [] : [sql`(${sql.join(holdingAny.map(holds), sql` or `)})`]),
    ...(using === undefined ? [] : [sql`id in (select _parent_id from inventory_uses where target = ${using})`]),
  ];
  const rows = await selectRows(
    payload,
    sql`select id from inventory where ${sql.join(conditions, sql` and `)} order by ${column.savedAt} desc, id desc limit ${limit}`,
  );
  if (rows.length === 0) return [];
  // Read by Payload, which knows how each dialect keeps their values.
  const { docs } = await payload.db.find<FoundLine>({
    collection: 'inventory',
    where: { id: { in: rows.map(({ id }) => id) } },
    sort: ['-savedAt', '-id'],
    pagination: false,
    select: { ...LINE_FACTS, titleWords: true },
  });
  return docs;
}

/** Where a text begins in another, from 1; 0 where it is not. Some times faster than LIKE. */
const PLACE_IN: Record<DatabaseSettings['dialect'], SQL> = { sqlite: sql.raw('instr'), postgres: sql.raw('strpos') };

/** Those whose name holds the most of the question, with what the question holds beside it. */
function namesIn(
  lines: readonly FoundLine[],
  beginnings: readonly string[],
): { name: string; others: readonly string[] }[] {
  return lines
    .map(({ subject, titleWords }) => ({
      name: subject,
      others: beginnings.filter((beginning) => !titleWords.includes(beginning)),
    }))
    .toSorted((a, b) => a.others.length - b.others.length)
    .slice(0, NAMES);
}

/** The very title, then one that begins so, then the others, what is in the trash at the end. */
function closestTo(question: string): (a: FoundLine, b: FoundLine) => number {
  const wanted = fold(question);
  const rank = ({ title, isTrashed }: FoundLine) => {
    if (isTrashed === true) return 3;
    const folded = fold(title);
    if (folded === wanted) return 0;
    return folded.startsWith(wanted) ? 1 : 2;
  };
  return (a, b) => rank(a) - rank(b);
}

function add(found: Map<string, FoundLine>, lines: readonly FoundLine[]): void {
  for (const line of lines) if (!found.has(line.subject)) found.set(line.subject, line);
}
