#!/usr/bin/env bash
# A version that code restores in Payload goes online at once, even when a draft is asked for.
#
# Guess before running: `payload.restoreVersion({ collection, id, draft: true })` leaves what is published as it is, and
# makes of the former version the latest draft, as an update with `draft: true` does.
# Seen with payload and @payloadcms/db-sqlite 3.90.1: the published document has the words of the restored version; an
# update with `draft: true` of the same document leaves it as it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps payload@3.90.1 @payloadcms/db-sqlite@3.90.1 >/dev/null 2>&1
cat >restore.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload } from 'payload';
const config = buildConfig({
  secret: 'x'.repeat(40),
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: `file:${process.cwd()}/finding.db` } }),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'notes', versions: { drafts: true }, fields: [{ name: 'title', type: 'text' }] },
  ],
  logger: { options: { level: 'silent' } },
});
const payload = await getPayload({ config });
const collection = 'notes';
const { id } = await payload.create({ collection, data: { title: 'first', _status: 'published' } });
await payload.update({ collection, id, data: { title: 'second', _status: 'published' } });
const online = async () => (await payload.findByID({ collection, id })).title;
await payload.update({ collection, id, data: { title: 'draft' }, draft: true });
console.log('online after a draft update:', await online());
const { docs } = await payload.findVersions({ collection, where: { 'version.title': { equals: 'first' } } });
await payload.restoreVersion({ collection, id: docs[0].id, draft: true });
console.log('online after a draft restore:', await online());
process.exit(0);
JS
node restore.mjs | tee seen.txt
grep -q 'draft update: second$' seen.txt && grep -q 'draft restore: first$' seen.txt || { echo 'The behaviour has changed.'; exit 1; }
echo 'As stated.'
