import type { Payload, Where } from 'payload';
import type { Inventory } from '../payload-types.ts';
import { LINE_FACTS, type LineFacts } from './describe-line.ts';
import { fold } from '../register/fold.ts';
import { beginningsIn } from './words.ts';

/** How many lines whose title answers are ranked. */
const RANKED = 40;
/** How many people and organisations lead to what names them. */
const NAMES = 3;

/** What is named by others: a release is found by whom it quotes. */
const NAMED: readonly string[] = ['people', 'organizations', 'events'];

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
  const isReadable: Where = { collection: { in: [...slugs] } };
  const find = (where: Where[], most: number) => read(payload, { and: [isReadable, ...where] }, most);

  const titled = await find(holds('titleWords', beginnings), RANKED);
  const found = new Map(titled.toSorted(closestTo(question)).map((line) => [line.subject, line]));
  const named = await find([{ collection: { in: [...NAMED] } }, { or: holds('titleWords', beginnings) }], RANKED);
  for (const { name, others } of namesIn(named, beginnings)) {
    if (found.size >= limit) break;
    add(found, await find([{ 'uses.target': { equals: name } }, ...holds('words', others)], limit));
  }
  if (found.size < limit) add(found, await find(holds('words', beginnings), limit));
  return [...found.values()].slice(0, limit);
}

function holds(field: 'titleWords' | 'words', beginnings: readonly string[]): Where[] {
  return beginnings.map((beginning) => ({ [field]: { contains: beginning } }));
}

async function read(payload: Payload, where: Where, limit: number): Promise<FoundLine[]> {
  const { docs } = await payload.db.find<FoundLine>({
    collection: 'inventory',
    where,
    sort: '-savedAt',
    limit,
    pagination: false,
    select: { ...LINE_FACTS, titleWords: true },
  });
  return docs;
}

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
