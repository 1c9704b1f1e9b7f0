#!/usr/bin/env bash
# Guess before running: a first row of <th scope="col"> is stored as a header row, like a first row of plain <th>.
# Versions: lexical, @lexical/headless, @lexical/html, @lexical/table 0.50.0; jsdom 29.1.1.
# Behaviour: `scope` decides before the place of the cell does, and the two bits are named by the other axis:
# scope="col" gives COLUMN (2), the bit that "toggle column header" gives to the first cell of each row; the same row
# without scope gives ROW (1) (3 for its corner); scope="row" gives ROW (1), the bit of a header row. Who publishes a
# pasted table by these bits turns its heads by a quarter.
# Output seen: {"scoped":[2,2,1,0],"bare":[3,1,2,0]}
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --save-exact lexical@0.50.0 @lexical/headless@0.50.0 @lexical/html@0.50.0 @lexical/table@0.50.0 jsdom@29.1.1
cat > run.mjs <<'JS'
import { createHeadlessEditor } from '@lexical/headless';
import { $generateNodesFromDOM } from '@lexical/html';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { document: window.document, Node: window.Node, HTMLElement: window.HTMLElement });
const editor = createHeadlessEditor({ nodes: [TableNode, TableRowNode, TableCellNode] });

function headsOf(html) {
  const states = [];
  const read = (node) => {
    if (node instanceof TableCellNode) states.push(node.getHeaderStyles());
    else node.getChildren?.().forEach(read);
  };
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  editor.update(() => $generateNodesFromDOM(editor, page).forEach(read), { discrete: true });
  return states;
}

const table = (col, row) => `<table><tr><th${col}>A</th><th${col}>B</th></tr><tr><th${row}>1</th><td>2</td></tr></table>`;
console.log(JSON.stringify({ scoped: headsOf(table(' scope="col"', ' scope="row"')), bare: headsOf(table('', '')) }));
JS
seen="$(node run.mjs)"
echo "$seen"
[ "$seen" = '{"scoped":[2,2,1,0],"bare":[3,1,2,0]}' ]
