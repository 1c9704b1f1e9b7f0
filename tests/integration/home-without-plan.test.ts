import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

let folder: string;
beforeEach(async () => {
  folder = await makeFastFolder('home-without-plan-');
});
afterEach(() => rm(folder, { recursive: true }));

it('the home page lists its stations when none has a line to be drawn on, and draws them once one has', async () => {
  const publisher = await openPublisher(folder);
  await publisher.publish([...GLOBALS, toChange(SAMPLES.manifesto({ id: 1, themes: [], title: 'Sans ligne' }))]);
  await publisher.settled();
  const alone = await readFile(path.join(folder, 'public/index.html'), 'utf8');
  expect(alone).toMatch(/<section class="standing is-alone" id="stations"/);
  expect(alone).toContain('Sans ligne');
  for (const ofPlan of ['plan-drawing', 'plan-foot', 'Lire le plan en liste', 'Revenir au plan'])
    expect(alone).not.toContain(ofPlan);

  await publisher.publish([
    toChange(SAMPLES.manifesto({ id: 1, themes: ['relation-aux-usagers'], title: 'Sur une ligne' })),
  ]);
  await publisher.settled();
  const drawn = await readFile(path.join(folder, 'public/index.html'), 'utf8');
  expect(drawn).not.toContain('is-alone');
  for (const ofPlan of ['plan-drawing', 'plan-foot', 'Lire le plan en liste', 'Revenir au plan'])
    expect(drawn).toContain(ofPlan);
  await publisher.close();
});
