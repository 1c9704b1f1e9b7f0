#!/usr/bin/env bash
# An hour typed otherwise than the format has it is midnight of that day, without a sign.
#
# react-datepicker 7.6.0, the picker of Payload 3.90.1, with react 19.3.1.
# Guess before running: a text that does not match `dateFormat` is refused: onChange is told null, or nothing.
# Behaviour: each key is read with as much of `dateFormat` as has been typed. « 15/12/2026 », on the way to
# « 15/12/2026 14:30 », matches the beginning of `dd/MM/yyyy 'à' HH:mm`: onChange is told 15 December, 00:00. What
# follows matches nothing and is told to nobody, so that midnight stays, and is what the field shows once it is left.
# Output seen:
#   typed "15/12/2026 14:30", kept 2026-12-15 00:00
#   typed "15/12/2026 à 14:30", kept 2026-12-15 14:30
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund react-datepicker@7.6.0 react@19.3.1 react-dom@19.3.1 jsdom@31.0.1 >/dev/null
cat >run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<div id="root"></div>', { pretendToBeVisual: true, url: 'https://cms.example/' });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
const { act, createElement, useState } = require('react');
const { createRoot } = require('react-dom/client');
const { default: DatePicker } = require('react-datepicker');

function Field({ tell }) {
  const [selected, setSelected] = useState(null);
  const onChange = (date) => {
    setSelected(date);
    tell(date);
  };
  const dateFormat = "dd/MM/yyyy 'à' HH:mm";
  return createElement(DatePicker, { selected, onChange, dateFormat, showTimeSelect: true, timeFormat: 'HH:mm' });
}

/** Types a text key by key, as somebody does. */
async function type(text) {
  let kept = null;
  const root = createRoot(document.getElementById('root'));
  await act(async () => root.render(createElement(Field, { tell: (date) => (kept = date) })));
  const input = document.querySelector('input');
  const { set } = Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value');
  for (let length = 1; length <= text.length; length += 1) {
    await act(async () => {
      set.call(input, text.slice(0, length));
      input.dispatchEvent(new window.Event('input', { bubbles: true }));
    });
  }
  await act(async () => root.unmount());
  const two = (number) => String(number).padStart(2, '0');
  const day = kept && [kept.getFullYear(), two(kept.getMonth() + 1), two(kept.getDate())].join('-');
  console.log(`typed "${text}", kept ${kept === null ? 'nothing' : `${day} ${two(kept.getHours())}:${two(kept.getMinutes())}`}`);
}

type('15/12/2026 14:30').then(() => type('15/12/2026 à 14:30'));
JS
output=$(node run.cjs)
echo "$output"
expected='typed "15/12/2026 14:30", kept 2026-12-15 00:00
typed "15/12/2026 à 14:30", kept 2026-12-15 14:30'
[ "$output" = "$expected" ]
