#!/usr/bin/env bash
# payload and @payloadcms/db-sqlite 3.90.1 (npm).
# Guess before running: after `destroy()`, `getPayload({ config })` with another configuration opens that one.
# What happens: it answers with the first that the process had, destroyed, whatever configuration it is given: the
#   instance is kept under a key, « default », which `destroy()` does not empty. Endpoints of Payload ask for it so too,
#   and then wait for a database that is closed. Another `key` opens the other one.
# Seen:
#   same key: the destroyed one
#   another key: the other one
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "name": "finding", "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps payload@3.90.1 @payloadcms/db-sqlite@3.90.1 >/dev/null 2>&1
cat >ask.mjs <<'JS'
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { buildConfig, getPayload } from 'payload';
const configOf = (name) =>
  buildConfig({
    secret: name.repeat(40),
    telemetry: false,
    typescript: { autoGenerate: false },
    db: sqliteAdapter({ client: { url: `file:${process.cwd()}/${name}.db` } }),
    collections: [{ slug: 'users', auth: true, fields: [] }],
    custom: { name },
    logger: { options: { level: 'silent' } },
  });
const first = await getPayload({ config: configOf('a') });
await first.destroy();
const say = ({ config }) => (config.custom.name === 'a' ? 'the destroyed one' : 'the other one');
console.log('same key:', say(await getPayload({ config: configOf('b') })));
console.log('another key:', say(await getPayload({ config: configOf('b'), key: 'b' })));
process.exit(0);
JS
seen=$(node ask.mjs | grep 'key:')
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
same key: the destroyed one
another key: the other one
EXPECTED
