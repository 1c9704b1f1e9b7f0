import { THEME_KEYS } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { describeImage, imageOfDocument, imageOfSite } from './share-image.ts';

const settings = SAMPLES.siteSettings();

it('says what a document is, and its date', () => {
  const image = imageOfDocument(SAMPLES.pressRelease({ title: 'Un titre', themes: ['data'] }), settings);
  expect(image).toEqual({
    over: 'Communiqué\u00a0· 3\u00a0avril 2024',
    title: 'Un titre',
    themes: ['data'],
    isExample: false,
    network: 'Les Interconnectés',
  });
  expect(describeImage(image)).toBe('Communiqué\u00a0· 3\u00a0avril 2024\u00a0· Un titre\u00a0· Les Interconnectés');
});

it('says that an event is cancelled, and draws every line for a Forum', () => {
  expect(imageOfDocument(SAMPLES.event({ status: 'cancelled' }), settings)).toMatchObject({
    over: 'Forum\u00a0· 10\u00a0et\u00a011\u00a0mars 2025\u00a0· annulé',
    themes: THEME_KEYS,
  });
});

it('says nothing over the title of a page or of the site', () => {
  expect(imageOfDocument(SAMPLES.page(), settings).over).toBeNull();
  expect(imageOfSite(settings)).toMatchObject({ over: null, title: 'réseau des territoires innovants' });
});
