import { openCms, migrate } from '../index.ts';
import { loadDemonstration } from './index.ts';
import { readAll } from '../publication/read.ts';
import { writeFileSync } from 'node:fs';
const payload = await openCms();
await migrate(payload);
const t1 = Date.now();
await loadDemonstration(payload, {
  onProgress: (d, t) => {
    if (d === t) console.log(d, t, Date.now() - t1);
  },
});
console.log('loaded', Date.now() - t1);
const reading = await readAll(payload, new Date());
console.log(reading.changes.length, JSON.stringify(reading.refusals), JSON.stringify(reading.globalProblems));
writeFileSync('/tmp/demo-load-reading.json', JSON.stringify(reading.changes, null, 1));
const m = (
  await payload.findVersions({
    collection: 'manifestos',
    limit: 100,
    overrideAccess: true,
    depth: 0,
    sort: '-updatedAt',
  })
).docs;
const v = m.find((x) => x.version.title?.startsWith('Pour des territoires') && x.version._status === 'published');
console.log(JSON.stringify(v?.version.chapters?.map((c) => c.commitments?.map((k) => [k.title, k.themes]))));
await payload.destroy();
process.exit(0);
