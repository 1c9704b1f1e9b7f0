#!/usr/bin/env bash
# The values of a Payload form have the number 0 for a list without rows.
#
# Guess before running: `reduceFieldsToValues`, from which the live preview gets what it shows, gives `[]` for a list
# without rows, as the API does, since it gives rows for one that has some.
# Seen with payload 3.90.1: the list that has a row is an array, the one that has none is the number 0, which is what
# the form keeps as the value of a list: how many rows it has. Code written for documents fails on it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module" }
JSON
npm install --silent --no-audit --no-fund --ignore-scripts --legacy-peer-deps payload@3.90.1 >/dev/null 2>&1
cat >values.mjs <<'JS'
import { reduceFieldsToValues } from 'payload/shared';
const form = {
  title: { value: 'Titre' },
  quotes: { value: 1, rows: [{ id: 'a' }], disableFormData: true },
  'quotes.0.id': { value: 'a' },
  'quotes.0.text': { value: 'Bonjour' },
  links: { value: 0, rows: [], disableFormData: false },
};
console.log(JSON.stringify(reduceFieldsToValues(form, true)));
JS
node values.mjs | tee seen.txt
grep -q '"links":0' seen.txt && grep -q '"quotes":\[{' seen.txt || { echo 'The behaviour has changed.'; exit 1; }
echo 'As stated.'
