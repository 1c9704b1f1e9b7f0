#!/usr/bin/env bash
# Mozilla Readability takes a closing French guillemet for the separator between a title and the name of a site.
#
# Guess before running: the title of a page is that of its <title>, less « – Name of the site ».
# Seen with @mozilla/readability 0.6.0 and linkedom 0.18.15: « » » is in the list of its separators (with | - \ / >), so the
# title « Plan « Territoires en commun » voté à Rennes ce matin », typed with plain spaces, is cut after « commun »:
# what follows the quotation is lost. With no-break spaces inside the quotation, as French is set, or with an og:title,
# it is whole.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.15 >/dev/null 2>&1
cat >titles.cjs <<'JS'
const { Readability } = require('@mozilla/readability');
const { parseHTML } = require('linkedom');
const text = '<p>Un texte assez long pour être un article, avec ses virgules, ses points, et sa fin.</p>'.repeat(12);
const titleOf = (title, head = '') =>
  new Readability(
    parseHTML(`<!doctype html><html lang="fr"><head><title>${title}</title>${head}</head><body><article>${text}</article></body></html>`)
      .document,
  ).parse().title;
const typed = 'Plan « Territoires en commun » voté à Rennes ce matin';
console.log(JSON.stringify([titleOf(typed), titleOf(typed.replace('« ', '«\u00a0').replace(' »', '\u00a0»')), titleOf(typed, `<meta property="og:title" content="${typed}">`)]));
JS
node titles.cjs | tee seen.txt
expected='["Plan « Territoires en commun","Plan «\u00a0Territoires en commun\u00a0» voté à Rennes ce matin","Plan « Territoires en commun » voté à Rennes ce matin"]'
[ "$(node -e 'console.log(JSON.stringify(JSON.parse(require("fs").readFileSync("seen.txt","utf8"))))')" = "$(node -e 'console.log(JSON.stringify(JSON.parse(process.argv[1])))' "$expected")" ] || { echo 'The behaviour has changed.'; exit 1; }
echo 'As stated.'
