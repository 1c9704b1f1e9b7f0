#!/usr/bin/env bash
# tableschema 1.12.6 (npm).
# Guess before running: a `datetime` takes what JavaScript's own toISOString() writes, 2025-01-10T08:00:00.000Z, and the
#   format `uri` takes http://localhost:4321/ and https://intranet/page.
# What happens: thousandths are refused, so is an offset (+01:00) unless the format is `any`; `uri` wants a dot in the host.
# Seen:
#   datetime 2025-01-10T08:00:00.000Z false
#   datetime 2025-01-10T08:00:00Z true
#   datetime 2025-01-10T09:00:00+01:00 false
#   datetime any 2025-01-10T09:00:00+01:00 true
#   uri http://localhost:4321/ false
#   uri https://intranet/page false
#   uri https://site.example/page true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >ask.cjs <<'JS'
const { Field } = require('tableschema');
const test = (name, descriptor, value) =>
  console.log(`${name} ${value} ${new Field({ name: 'c', ...descriptor }).testValue(value)}`);
const datetime = { type: 'datetime' };
test('datetime', datetime, '2025-01-10T08:00:00.000Z');
test('datetime', datetime, '2025-01-10T08:00:00Z');
test('datetime', datetime, '2025-01-10T09:00:00+01:00');
test('datetime any', { ...datetime, format: 'any' }, '2025-01-10T09:00:00+01:00');
for (const address of ['http://localhost:4321/', 'https://intranet/page', 'https://site.example/page'])
  test('uri', { type: 'string', format: 'uri' }, address);
JS
seen=$(node ask.cjs 2>/dev/null)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
datetime 2025-01-10T08:00:00.000Z false
datetime 2025-01-10T08:00:00Z true
datetime 2025-01-10T09:00:00+01:00 false
datetime any 2025-01-10T09:00:00+01:00 true
uri http://localhost:4321/ false
uri https://intranet/page false
uri https://site.example/page true
EXPECTED
