import { expect, it } from 'vitest';
import { labelVersions } from './version-labels.ts';

const versions = [false, true, true, false].map((isPublished) => ({ isPublished }));

it('tells the version that is published from those that were, and the draft that is open from former ones', () => {
  expect(labelVersions(versions, true).map(({ label }) => label)).toEqual([
    'Brouillon actuel',
    'Publiée',
    'Publiée auparavant',
    'Brouillon',
  ]);
});

it('calls no version published once the document is withdrawn from the site', () => {
  expect(labelVersions(versions, false).map(({ label }) => label)).not.toContain('Publiée');
});
