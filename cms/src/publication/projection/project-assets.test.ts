import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Media } from '../../payload-types.ts';
import { projectAssetsOf } from './project.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kit-'));

beforeAll(() => {
  mkdirSync(path.join(folder, 'media'));
  writeFileSync(path.join(folder, 'media/photo.png'), 'image');
});

afterAll(() => rmSync(folder, { recursive: true }));

function picture(rights: Pick<Media, 'credit' | 'licence'>): Media {
  return {
    id: 1,
    alt: 'Une photographie',
    hash: '0123456789abcdef',
    filename: 'photo.png',
    mimeType: 'image/png',
    width: 640,
    height: 400,
    filesize: 5,
    sizes: {},
    createdAt: '2024-04-03T08:00:00.000Z',
    updatedAt: '2024-04-03T08:00:00.000Z',
    ...rights,
  };
}

const kit = SAMPLES.pressKit({ title: 'Forum', items: [{ kind: 'picture', media: 1, caption: null }] });

function project(content: Parameters<typeof projectAssetsOf>[0], rights: Pick<Media, 'credit' | 'licence'>) {
  return projectAssetsOf(content, { media: new Map([[1, picture(rights)]]), documents: new Map() }, folder);
}

describe('a picture that a press kit offers', () => {
  it.each([
    [{ credit: null, licence: null }, 'ni crédit ni licence'],
    [{ credit: ' ', licence: 'CC BY 4.0' }, 'pas de crédit'],
    [{ credit: 'Camille Exemple', licence: null }, 'pas de licence'],
  ])('stops the kit, by its name, when it has %o', async (rights, missing) => {
    expect(await project(kit, rights)).toEqual({
      problems: [
        `Le dossier de presse « Forum » n’a pas été mis en ligne : le champ « Éléments, image » désigne l’image « photo.png », qui n’a ${missing}. Complétez sa fiche ou retirez-la, puis publiez de nouveau.`,
      ],
    });
  });

  it('goes with its credit and its licence', async () => {
    const rights = { credit: 'Camille Exemple', licence: 'CC BY 4.0' };
    expect(await project(kit, rights)).toMatchObject({ content: [rights] });
  });
});

it('lets other texts show a picture without a licence', async () => {
  const release = SAMPLES.pressRelease({ body: [{ type: 'picture', media: 1, caption: null }] });
  expect(await project(release, { credit: null, licence: null })).toHaveProperty('content');
});
