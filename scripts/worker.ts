import { createPublicationWorker, createSender, openCms, PressAccesses, PressMailer, PressSubscriptions } from 'cms';
import { hideSecrets } from 'cms/log';
import { count, PublicationError } from 'content-models';
import { isDebug, loadSettings, withSecret } from 'runtime/settings';
import { createDrawer, DIST_FOLDER, Publisher, sitePaths } from 'site';
import path from 'node:path';
import { startPressServer } from './press-server/start-press-server.ts';
import { REPLACE_SITE } from './start/arguments.ts';
import { describeProblem } from './start/describe-problem.ts';
import { tellProblem } from './start/messages.ts';
import { sayProblems } from './start/say-problems.ts';

hideSecrets();
sayProblems();
const settings = withSecret(loadSettings());
const { dataDir, siteUrl, siteCheckUrl, mail } = settings;
const stop = new AbortController();
process.once('SIGTERM', () => {
  stop.abort();
});
process.once('SIGINT', () => {
  stop.abort();
});

const siteFolder = path.join(dataDir, 'site');
const publisher = await Publisher.open({
  siteFolder,
  uploadsFolder: path.join(dataDir, 'uploads'),
  distFolder: DIST_FOLDER,
  siteUrl,
  drawer: createDrawer(),
  privateDrawer: createDrawer(),
  sendsMail: mail !== undefined,
});
const payload = await openCms(settings);
const worker = createPublicationWorker({
  payload,
  publisher,
  replacesSite: process.argv.includes(REPLACE_SITE),
  ...(siteCheckUrl !== undefined && { site: { checkUrl: siteCheckUrl, siteUrl } }),
});

const pressServer = await startPressServer({
  accesses: new PressAccesses(payload),
  subscriptions: new PressSubscriptions(payload),
  takesRequests: mail !== undefined,
  publisher,
  portFile: sitePaths(siteFolder).pressServerFile,
  warn: console.error,
});

const report = (done: number, total: number) => process.send?.({ type: 'progress', done, total });
const first = await worker.publishAll(report).catch(giveUp);
// What an editor publishes now does not wait for the rest of the site.
const running = worker.run(stop.signal);
const mailing = tellPress();
const rest = await publisher.settled(report).catch((error: unknown) => {
  // Tried again without end: the platform starts all the same, on the pages that are there.
  console.error(error);
  return { written: [], removed: [] };
});
const pages = first.written.length + rest.written.length;
const removed = first.removed.length + rest.removed.length;
const refused = first.refusals.length;
console.log(
  `Site publié : ${count(pages, 'page écrite', 'pages écrites')}, ${count(removed, 'fichier retiré', 'fichiers retirés')}, ${count(refused, 'document refusé', 'documents refusés')}.`,
);
process.send?.({ type: 'ready', pages, refused });

await Promise.all([running, mailing]);
await pressServer.close();
await publisher.close();
await payload.destroy();

/** Says why the site can't be made to agree with this database, and ends. What is online stays. */
async function giveUp(error: unknown): Promise<never> {
  if (!(error instanceof PublicationError)) throw error;
  tellProblem(error);
  console.error(describeProblem(error, { isDebug: isDebug() }));
  await pressServer.close();
  await publisher.close();
  await payload.destroy();
  process.exit(1);
}

/** Sends releases by e-mail until the end, where a server is set to do it. */
async function tellPress(): Promise<void> {
  if (mail === undefined) {
    console.log('Aucun courriel n’est envoyé à la presse : SMTP_URL et MAIL_FROM ne sont pas réglés.');
    return;
  }
  await new PressMailer({ payload, teller: publisher, send: createSender(mail) }).run(stop.signal);
}
