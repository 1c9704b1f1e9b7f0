import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths } from 'site';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** A release that names no contact of its own. */
const RELEASE = SAMPLES.pressRelease({ contacts: [] });

let folder: string;

beforeEach(async () => {
  folder = await makeFastFolder('offline-press-contacts-');
});

afterEach(() => rm(folder, { recursive: true }));

it('says whom to call only while somebody of the press room is online: on pages and in the message', async () => {
  const contact = SAMPLES.pressContact();
  const globals = GLOBALS.map((change) =>
    change.kind === 'global' && change.content.global === 'press-room'
      ? { ...change, content: { ...change.content, defaultContacts: [contact.id] } }
      : change,
  );
  const publisher = await openPublisher(path.join(folder, 'site'));
  const { publicFolder } = sitePaths(path.join(folder, 'site'));
  const texts = async () => {
    const page = readFileSync(path.join(publicFolder, addressOf(RELEASE) ?? '', 'index.html'), 'utf8');
    const room = readFileSync(path.join(publicFolder, 'presse/index.html'), 'utf8');
    return [page, room, (await publisher.messageOf(RELEASE.id))?.text ?? ''];
  };

  await publisher.publish([
    ...globals,
    toChange(SAMPLES.person()),
    toChange(SAMPLES.organization()),
    toChange(RELEASE),
  ]);
  for (const text of await texts()) expect(text).not.toMatch(/Contact presse|Service presse/);

  await publisher.publish([toChange(contact)]);
  for (const text of await texts()) expect(text).toContain(contact.title);
  await publisher.close();
});
