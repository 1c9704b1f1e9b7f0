import sharp from 'sharp';
import type { CmsClient, SavedDocument } from './cms-client.ts';
import { paragraph } from './rich-text.ts';

/** A press release that has all it needs. `more` completes or changes it. */
export function pressRelease(title: string, more: object = {}): object {
  return {
    title,
    dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
    lead: `Chapô du communiqué ${title}.`,
    body: paragraph(`Texte du communiqué ${title}.`),
    ...more,
  };
}

/** The same, to be put online at once. */
export function publishedRelease(title: string, more: object = {}): object {
  return pressRelease(title, { ...more, _status: 'published' });
}

/** A picture of one colour; the colour makes its bytes its own. */
export function makePicture(colour: string): Promise<Buffer> {
  return sharp({ create: { width: 640, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** Sends a picture to the CMS with all that describes it. */
export async function uploadPicture(cms: CmsClient, name: string, colour: string): Promise<SavedDocument> {
  return cms.upload(
    'media',
    { name: `${name}.png`, type: 'image/png', bytes: await makePicture(colour) },
    { alt: `Aplat de couleur ${name}`, credit: 'Camille Exemple', licence: 'CC BY 4.0' },
  );
}

/** Creates a person of the network, online. */
export function createPerson(cms: CmsClient, firstName: string, lastName: string): Promise<SavedDocument> {
  return cms.create('people', { firstName, lastName, mandates: [{ role: 'Conseillère' }], _status: 'published' });
}
