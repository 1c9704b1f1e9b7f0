import { EMPTY_REPORT, type SitePublisher } from 'content-models';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PublicationContext } from '../publication/worker/context.ts';
import { logPass, type Pass } from '../publication/history/log-pass.ts';
import { logFailure, logHeldBackAlone, readRows } from '../publication/history/log.ts';
import { findQueuedRequests } from '../publication/outbox/queue.ts';
import type { LoggedRequest } from '../publication/outbox/requests.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();
const target = { collection: 'pages', id: 12 } as const;
const failure = (message: string) => ({ target, title: 'Une page', message });

beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'publications', where: {} });
  await cms.payload.db.deleteMany({ collection: 'payload-jobs', where: {} });
});

describe('a document held back that nobody asked for', () => {
  it('has a request once its last publication has failed and has none left', async () => {
    await logFailure(cms.payload, failure('Le titre manque.'));
    await logHeldBackAlone(cms.payload, failure('Retenue.'));
    expect(await rowsWithRequest()).toMatchObject([{ status: 'failed', message: 'Retenue.' }]);
  });

  it('has one alone, however often it is told', async () => {
    await logHeldBackAlone(cms.payload, failure('Retenue.'));
    await logHeldBackAlone(cms.payload, failure('Retenue, encore.'));
    expect(await rowsWithRequest()).toMatchObject([{ status: 'failed', message: 'Retenue.' }]);
  });
});

describe('the wait for what holds a document back', () => {
  it('ends with a pass that refuses the document for itself, since nothing asks again', async () => {
    await logHeldBackAlone(cms.payload, failure('Retenue.'));
    const heldBack = await passOf({ problems: ['Le titre manque.'] });
    expect([...heldBack]).toEqual([]);
  });

  it('ends with a pass whose row was removed from the log', async () => {
    await logHeldBackAlone(cms.payload, failure('Retenue.'));
    const [queued] = await findQueuedRequests(cms.payload);
    await cms.payload.db.deleteMany({ collection: 'publications', where: {} });
    expect([...(await passOf({ problems: [], requests: [queued?.request as LoggedRequest] }))]).toEqual([]);
  });

  it('goes on with a pass that holds it back again', async () => {
    await logHeldBackAlone(cms.payload, failure('Retenue.'));
    expect([...(await passOf({ problems: [] }))]).toEqual(['pages/12']);
  });
});

/** Rows of the log that have a request in the queue. */
async function rowsWithRequest() {
  const queued = (await findQueuedRequests(cms.payload)).map(({ request }) => Number(request.publication));
  expect(new Set(queued).size).toBe(queued.length);
  return [...(await readRows(cms.payload, queued)).values()];
}

/** Logs a pass that holds the document back, and refuses it if there are problems. @returns what still waits after it */
async function passOf({
  problems,
  requests,
}: {
  problems: string[];
  requests?: LoggedRequest[];
}): Promise<Set<string>> {
  const heldBack = new Set(['pages/12']);
  const asked = requests ?? (await findQueuedRequests(cms.payload)).map(({ request }) => request as LoggedRequest);
  const pass: Pass = {
    requests: asked,
    rows: await readRows(
      cms.payload,
      asked.map(({ publication }) => publication),
    ),
    reading: {
      changes: [],
      refusals: problems.length === 0 ? [] : [{ target, problems }],
      waiting: [],
      histories: [],
      globalProblems: [],
    },
    report: { ...EMPTY_REPORT, heldBack: [{ target, problems: ['Retenue.'] }] },
    formerAddresses: () => [],
    startedAt: performance.now(),
  };
  // Nothing comes online in these passes, so that nothing else of the context is asked.
  const publisher: Pick<SitePublisher, 'current'> = { current: () => undefined };
  await logPass({ payload: cms.payload, publisher, heldBack } as unknown as PublicationContext, pass);
  return heldBack;
}
