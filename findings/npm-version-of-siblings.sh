#!/usr/bin/env bash
# npm 11.19.1, with workspaces that depend on each other by an exact version.
# Guess before running: `npm version 1.0.0 --workspaces` sets the version of each, and what they ask of each other.
# What happens: the versions are written, what they ask is not; the tree is then made again, the sibling of before is
#   looked for in the registry, and the command fails there. The files stay as they are by then: half changed.
# Seen: E404 on b's a@0.1.0; a at 1.0.0, b at 1.0.0, b still asks for 0.1.0. With "*" instead nothing fails.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund npm@11.19.1
npm="$folder/node_modules/.bin/npm"

bump() { # what b asks of a
  mkdir -p "$1" "$1/a" "$1/b"
  cd "$1"
  echo '{ "name": "root", "version": "0.1.0", "private": true, "workspaces": ["a", "b"] }' >package.json
  echo '{ "name": "a-sibling-of-nobody", "version": "0.1.0", "private": true }' >a/package.json
  echo "{ \"name\": \"b-sibling-of-nobody\", \"version\": \"0.1.0\", \"private\": true, \"dependencies\": { \"a-sibling-of-nobody\": \"$2\" } }" >b/package.json
  "$npm" install --silent --no-audit --no-fund
  if "$npm" version 1.0.0 --workspaces --include-workspace-root --no-git-tag-version >output 2>&1; then
    echo "$1: done"
  else
    echo "$1: failed, $(grep -o -m1 'code E404' output)"
  fi
  node -p "const { version, dependencies } = JSON.parse(fs.readFileSync('b/package.json')); \`b is \${version}, asks for \${dependencies['a-sibling-of-nobody']}\`"
  cd "$folder"
}

seen=$(bump exact 0.1.0; bump any '*')
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
exact: failed, code E404
b is 1.0.0, asks for 0.1.0
any: done
b is 1.0.0, asks for *
EXPECTED
