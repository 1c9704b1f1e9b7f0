#!/usr/bin/env bash
# libphonenumber-js 1.13.16 (npm), its default metadata (« min »).
# Guess before running: 0692 12 34 56, a mobile of La Réunion as France writes it, read with the country FR, is +262 692…, or
#   at least is not valid as +33.
# What happens: it is +33 692…, which reaches nobody, and isValid() is true; with the « max » metadata it is the same number
#   and isValid() is false. The territory has to be told from the first digits.
# Seen:
#   min +33692123456 valid true
#   max +33692123456 valid false
#   max RE +262692123456 valid true
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat >ask.cjs <<'JS'
const min = require('libphonenumber-js/min');
const max = require('libphonenumber-js/max');
const written = '0692 12 34 56';
const say = (name, number) => console.log(`${name} ${number.number} valid ${number.isValid()}`);
say('min', min.parsePhoneNumberFromString(written, 'FR'));
say('max', max.parsePhoneNumberFromString(written, 'FR'));
say('max RE', max.parsePhoneNumberFromString(written, 'RE'));
JS
seen=$(node ask.cjs)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
min +33692123456 valid true
max +33692123456 valid false
max RE +262692123456 valid true
EXPECTED
