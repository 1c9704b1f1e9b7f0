#!/usr/bin/env bash
# abook 0.6.1 (Debian).
# Guess before running: FN:Presse\, Lyon of a valid vCard 4.0 is shown « Presse, Lyon », and TEL;VALUE=uri:tel:+33199001234
#   as +33199001234, as khard 0.18 and vobject do.
# What happens: the backslash and the scheme stay: workphone=tel:+33199001234, name=Presse\, Lyon.
# Seen:
#   name=Presse\, Lyon
#   workphone=tel:+33199001234
set -euo pipefail
command -v abook >/dev/null || { apt-get update -qq && apt-get install -y -qq --no-install-recommends abook >/dev/null; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'BEGIN:VCARD\r\nVERSION:4.0\r\nUID;VALUE=text:1@site.example\r\nFN:Presse\\, Lyon\r\nTEL;VALUE=uri;TYPE=work:tel:+33199001234\r\nEND:VCARD\r\n' >"$folder/card.vcf"
seen=$(abook --convert --infile "$folder/card.vcf" --informat vcard --outformat abook | grep -E '^(name|workphone)=')
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
name=Presse\, Lyon
workphone=tel:+33199001234
EXPECTED
