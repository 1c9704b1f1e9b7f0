#!/usr/bin/env bash
# A Payload global made of lists alone keeps the `updatedAt` of its first save.
#
# Guess before running: each save of a global moves its `updatedAt`, as each save of a document does, so that a second
# tab can be told that it holds an older state.
# Seen with payload and @payloadcms/db-sqlite 3.90.1: with a text beside the list, `updatedAt` moves at each save; with
# lists alone it stays what the first save wrote, whatever the lists become.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps payload@3.90.1 @payloadcms/db-sqlite@3.90.1 >/dev/null 2>&1
cat >dates.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload } from 'payload';
const list = { name: 'items', type: 'array', fields: [{ name: 'label', type: 'text' }] };
const config = buildConfig({
  secret: 'x'.repeat(40),
  telemetry: false,
  typescript: { autoGenerate: false },
  db: sqliteAdapter({ client: { url: `file:${process.cwd()}/finding.db` } }),
  collections: [{ slug: 'users', auth: true, fields: [] }],
  globals: [
    { slug: 'lists', fields: [list] },
    { slug: 'words', fields: [list, { name: 'title', type: 'text' }] },
  ],
  logger: { options: { level: 'silent' } },
});
const payload = await getPayload({ config });
const moves = async (slug, extra) => {
  const dates = [];
  for (const label of ['un', 'deux', 'trois']) {
    await payload.updateGlobal({ slug, data: { items: [{ label }], ...extra(label) } });
    const { updatedAt, items } = await payload.findGlobal({ slug });
    dates.push(updatedAt);
    if (items[0].label !== label) throw new Error('not saved');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return new Set(dates).size;
};
console.log('dates after three saves, lists alone:', await moves('lists', () => ({})));
console.log('dates after three saves, a text beside:', await moves('words', (title) => ({ title })));
process.exit(0);
JS
node dates.mjs | tee seen.txt
grep -q 'lists alone: 1$' seen.txt && grep -q 'text beside: 3$' seen.txt || { echo 'The behaviour has changed.'; exit 1; }
echo 'As stated.'
