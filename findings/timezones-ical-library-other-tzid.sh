#!/usr/bin/env bash
# timezones-ical-library 2.3.2 (npm).
# Guess before running: the VTIMEZONE of Indian/Reunion has TZID:Indian/Reunion, the name that DTSTART;TZID= must repeat.
# What happens: it has TZID:Asia/Dubai, whose clocks agree today; Mayotte comes as Africa/Nairobi, Guadeloupe as
#   America/Puerto_Rico. A DTSTART;TZID=Indian/Reunion beside it names a zone that the file does not tell.
# Seen:
#   Indian/Reunion -> Asia/Dubai
#   Indian/Mayotte -> Africa/Nairobi
#   America/Guadeloupe -> America/Puerto_Rico
#   Pacific/Noumea -> Pacific/Noumea
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund timezones-ical-library@2.3.2
cat >ask.mjs <<'JS'
import { tzlib_get_ical_block } from 'timezones-ical-library';
for (const zone of ['Indian/Reunion', 'Indian/Mayotte', 'America/Guadeloupe', 'Pacific/Noumea']) {
  const [block] = tzlib_get_ical_block(zone);
  console.log(`${zone} -> ${/TZID:(\S+)/.exec(block)[1]}`);
}
JS
seen=$(node ask.mjs)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
Indian/Reunion -> Asia/Dubai
Indian/Mayotte -> Africa/Nairobi
America/Guadeloupe -> America/Puerto_Rico
Pacific/Noumea -> Pacific/Noumea
EXPECTED
