#!/usr/bin/env bash
# newsboat 2.21.0 (Debian 12), two RSS 2.0 feeds of one site that hold the same item, with the same guid.
# Guess before running: a reader who follows both feeds has the item in each, as each of them says it.
# What happens: the item is kept once, under the feed that was read last; it leaves the other, whose list is then shorter
#   than the feed. Followed alone, each feed has all its items.
# Seen: all.xml 1 of 2, press.xml 1 of 1; alone, all.xml 2 of 2.
set -euo pipefail
command -v newsboat >/dev/null || { echo 'Install newsboat first (apt-get install newsboat).' >&2; exit 1; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
feed() {
  echo "<rss version=\"2.0\"><channel><title>$1</title><link>https://site.example/</link><description>d</description>"
  for item in "${@:2}"; do
    echo "<item><title>$item</title><link>https://site.example/$item/</link><guid isPermaLink=\"false\">urn:x:$item</guid></item>"
  done
  echo '</channel></rss>'
}
feed all release event >all.xml
feed press release >press.xml
touch config
count() { # feed, cache
  python3 -c 'import sqlite3, sys
db = sqlite3.connect(sys.argv[2])
print(db.execute("SELECT count(*) FROM rss_item WHERE feedurl LIKE ?", ("%/" + sys.argv[1],)).fetchone()[0])' "$1" "$2"
}
read_feeds() { # cache, feeds
  printf "file://$folder/%s\n" "${@:2}" >urls
  HOME=$folder newsboat -u urls -c "$1" -C config -x reload
}
read_feeds both.db all.xml press.xml
read_feeds alone.db all.xml
seen="all.xml $(count all.xml both.db), press.xml $(count press.xml both.db), all.xml alone $(count all.xml alone.db)"
echo "$seen"
[ "$seen" = 'all.xml 1, press.xml 1, all.xml alone 2' ]
