#!/usr/bin/env bash
# @citation-js/core and @citation-js/plugin-bibtex 0.8.2, reading a BibTeX entry whose author is an organisation.
# Guess before running: a name that braces keep whole, « {France urbaine} », becomes a `literal` name of CSL-JSON, as an
#   organisation has none other.
# What happens: it becomes a `family` name without a given one: a style that writes family names in capitals does so with
#   the organisation. A person beside it is read as one would think.
# Seen: [{"family":"France urbaine"},{"given":"Camille","family":"Modèle"}].
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >read.cjs <<'PROGRAM'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const entry = '@misc{m3,\ntitle = {Un texte},\nauthor = {{France urbaine} and Modèle, Camille},\nyear = {2020}\n}\n';
console.log(JSON.stringify(new Cite(entry).data[0].author));
PROGRAM
seen=$(node read.cjs)
echo "$seen"
[ "$seen" = '[{"family":"France urbaine"},{"given":"Camille","family":"Modèle"}]' ]
