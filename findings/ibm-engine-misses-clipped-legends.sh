#!/usr/bin/env bash
# accessibility-checker-engine 4.0.34 (IBM Equal Access), rule set IBM_Accessibility, in jsdom 26.1.0.
# Guess before running: a <legend> that is hidden from sight in the usual way (1 px, clip-path: inset(50%)) names its
#   group: screen readers read it, and axe and Alfa count it.
# What happens: with `clip-path` the engine takes the legend for none; without it, as small and as cut, it counts. In
#   Chromium the <label for> of a field goes the same way.
# Seen: legend seen: no fault; legend small: no fault; legend clipped: fieldset_legend_valid.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund accessibility-checker-engine@4.0.34 jsdom@26.1.0
cat >check.cjs <<'PROGRAM'
const { readFileSync } = require('node:fs');
const { JSDOM } = require('jsdom');
const engine = readFileSync(require.resolve('accessibility-checker-engine'), 'utf8');

const SMALL = 'position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap';
const CLIPPED = `${SMALL}; clip-path: inset(50%)`;
const legend = (style) => `<fieldset><legend style="${style}">Ordre</legend><label><input type="radio" name="o"> Date</label></fieldset>`;
const CASES = {
  'legend seen': legend(''),
  'legend small': legend(SMALL),
  'legend clipped': legend(CLIPPED),
};
(async () => {
  for (const [name, html] of Object.entries(CASES)) {
    const page = `<!doctype html><html lang="fr"><title>Page</title><main><h1>Page</h1>${html}</main></html>`;
    const { window } = new JSDOM(page, { runScripts: 'outside-only' });
    window.eval(engine);
    const { results } = await new window.ace.Checker().check(window.document, ['IBM_Accessibility']);
    const rules = results.filter(({ ruleId, value }) => ruleId === 'fieldset_legend_valid' && value[1] === 'FAIL');
    console.log(`${name}: ${rules.map(({ ruleId }) => ruleId).join(' ') || 'no fault'}`);
  }
})();
PROGRAM
seen=$(node check.cjs 2>/dev/null)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
legend seen: no fault
legend small: no fault
legend clipped: fieldset_legend_valid
EXPECTED
