import type { Endpoint, PayloadRequest } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import { MOST_FOUND, type NotOnlineAnswer, type SearchAnswer, type UsesAnswer } from './answers.ts';
import { describeLine, isOnline, type LineFacts } from './describe-line.ts';
import { findLines } from './find-lines.ts';
import { linesOf } from './lines-of.ts';
import { readableBy } from './readable.ts';
import type { Subject } from './subject.ts';
import { MOST_USERS, usersOf } from './uses.ts';

const LONGEST_QUESTION = 150;
const MOST_NAMED = 50;
const MOST_ASKED = 200;

/** What the admin asks of the inventory: for who works in it, and only of what the account may read. */
export const inventoryEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/search',
    method: 'get',
    handler: forStaff(async (req): Promise<SearchAnswer> => {
      const question = textOf(req.query.q).slice(0, LONGEST_QUESTION);
      const lines = await findLines(req.payload, { question, slugs: await readableBy(req), limit: MOST_FOUND });
      return { found: await describeAll(req, lines) };
    }),
  },
  {
    path: '/uses',
    method: 'get',
    handler: forStaff(async (req): Promise<UsesAnswer> => {
      const slugs = await readableBy(req);
      const users = (await usersOf(req.payload, subjectsIn(req))).filter(({ line }) => slugs.includes(line.collection));
      const now = new Date();
      const shown = users.map(({ line, isPublished }) => ({ line, isOnline: isPublished && isOnline(line, now) }));
      return {
        total: shown.length,
        online: shown.filter((user) => user.isOnline).length,
        isMore: users.length === MOST_USERS,
        users: await Promise.all(
          shown.slice(0, MOST_NAMED).map(async (user) => ({
            ...(await describeLine(req.payload, user.line, now)),
            isOnline: user.isOnline,
          })),
        ),
      };
    }),
  },
  {
    path: '/not-online',
    method: 'get',
    handler: forStaff(async (req): Promise<NotOnlineAnswer> => {
      const lines = await linesOf(req.payload, { subjects: subjectsIn(req), slugs: await readableBy(req) });
      return { found: await describeAll(req, lines.filter(isHeldBack)) };
    }),
  },
];

function forStaff(answer: (req: PayloadRequest) => Promise<object>): Endpoint['handler'] {
  return async (req) => {
    if (!isStaff({ req })) return answerRefusal('Connectez-vous pour chercher ici.', 403);
    return Response.json(await answer(req));
  };
}

/** Whether it is published on its own and can't be read now. Pictures and files follow what shows them. */
function isHeldBack(line: LineFacts): boolean {
  return line.isTrashed === true || (line.state != null && !isOnline(line, new Date()));
}

function describeAll({ payload }: PayloadRequest, lines: readonly LineFacts[]) {
  const now = new Date();
  return Promise.all(lines.map((line) => describeLine(payload, line, now)));
}

/** What a question is about. */
function subjectsIn({ query }: PayloadRequest): Subject[] {
  return textOf(query.of).split(',').slice(0, MOST_ASKED);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
