#!/usr/bin/env bash
# astro 7.3.5 (npm), on Node 22.12 or later.
# Guess before running: a container (experimental_AstroContainer) is made once and renders for ever; a rendering leaves
#   nothing in it.
# What happens: each renderToString adds a route to the manifest of its container, and none is taken out: a process that
#   keeps one grows by some 600 bytes a rendering, 600 MB in a million. One that makes a container each time stays as it
#   is (a container costs 0.15 ms).
# Seen: kept: 600 to 690 bytes a rendering; one each: under 20.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.5
cat >grow.mjs <<'JS'
import { setTimeout as pause } from 'node:timers/promises';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, render } from 'astro/runtime/server/index.js';

const Hello = createComponent((_result, { name }) => render`<p>${name}</p>`);
const RENDERINGS = 10_000;

async function heapUsed() {
  await pause(200);
  globalThis.gc();
  await pause(50);
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

async function growth(container) {
  const before = await heapUsed();
  for (let index = 0; index < RENDERINGS; index += 1) {
    await (await container()).renderToString(Hello, { props: { name: String(index) } });
  }
  return ((await heapUsed()) - before) / RENDERINGS;
}

const kept = await AstroContainer.create();
// What the engine itself keeps of code that runs for the first time.
await growth(() => AstroContainer.create());
await growth(() => kept);
const [ofOneEach, ofKept] = [await growth(() => AstroContainer.create()), await growth(() => kept)];
console.error(`kept: ${ofKept.toFixed(0)} bytes a rendering; one each: ${ofOneEach.toFixed(0)}`);
console.log(`kept grows: ${ofKept > 300}`);
console.log(`one each grows: ${ofOneEach > 100}`);
JS
seen=$(node --expose-gc grow.mjs)
echo "$seen"
diff <(echo "$seen") - <<'EXPECTED'
kept grows: true
one each grows: false
EXPECTED
