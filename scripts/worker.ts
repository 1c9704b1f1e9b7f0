import { createPublicationWorker, loadEnvironment, openCms } from 'cms';
import { count } from 'content-models';
import { DIST_FOLDER, Publisher } from 'site';
import path from 'node:path';

const { dataDir, siteUrl, siteCheckUrl } = loadEnvironment();
const stop = new AbortController();
process.once('SIGTERM', () => {
  stop.abort();
});
process.once('SIGINT', () => {
  stop.abort();
});

const publisher = await Publisher.open({
  siteFolder: path.join(dataDir, 'site'),
  uploadsFolder: path.join(dataDir, 'uploads'),
  distFolder: DIST_FOLDER,
  siteUrl,
});
const worker = await createPublicationWorker({
  open: (publish) => openCms({ publish }),
  publisher,
  ...(siteCheckUrl !== undefined && { site: { checkUrl: siteCheckUrl, siteUrl } }),
});

const { written, removed, refusals } = await worker.publishAll((done, total) =>
  process.send?.({ type: 'progress', done, total }),
);
console.log(
  `Site publié : ${count(written.length, 'page écrite', 'pages écrites')}, ${count(removed.length, 'fichier retiré', 'fichiers retirés')}, ${count(refusals.length, 'document refusé', 'documents refusés')}.`,
);
process.send?.({ type: 'ready', pages: written.length, refused: refusals.length });

await worker.run(stop.signal);
await publisher.close();
await worker.payload.destroy();
