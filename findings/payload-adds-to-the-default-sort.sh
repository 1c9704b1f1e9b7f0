#!/usr/bin/env bash
# A find by the database adapter changes the `defaultSort` of its Payload collection where that is an array.
#
# Guess before running: a query reads the configuration and leaves it as it is, so that who reads `defaultSort` later
# finds what was written.
# Seen with payload and @payloadcms/db-sqlite 3.90.1: before the first `payload.db.find` without a sort it is `["title"]`,
# after it `["title","-createdAt"]`: the adapter adds its last resort to the array that it is given. An index made from
# the order of lists then has one column more in a second CMS of the same process.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps payload@3.90.1 @payloadcms/db-sqlite@3.90.1 >/dev/null 2>&1
cat >sort.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload } from 'payload';
const config = buildConfig({
  secret: 'x'.repeat(40),
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: `file:${process.cwd()}/finding.db` } }),
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'notes', defaultSort: ['title'], fields: [{ name: 'title', type: 'text' }] },
  ],
  logger: { options: { level: 'silent' } },
});
const payload = await getPayload({ config });
const sort = () => JSON.stringify(payload.collections.notes.config.defaultSort);
console.log('before a find:', sort());
await payload.db.find({ collection: 'notes' });
console.log('after it:', sort());
process.exit(0);
JS
node sort.mjs | tee seen.txt
grep -q '^before a find: \["title"\]$' seen.txt && grep -q '^after it: \["title","-createdAt"\]$' seen.txt || { echo 'The behaviour has changed.'; exit 1; }
echo 'As stated.'
