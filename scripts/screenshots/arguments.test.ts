import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseScreenshotArguments } from './arguments.ts';

const KNOWN = ['home', 'release'];

describe('parseScreenshotArguments', () => {
  it('shows every type of page of a new demonstration, in a folder of its own, unless told otherwise', () => {
    expect(parseScreenshotArguments([], KNOWN)).toEqual({
      siteUrl: undefined,
      folder: resolve('.screenshots'),
      names: [],
      sheets: null,
      isHelp: false,
    });
  });

  it('takes types of pages, a site that runs and a folder', () => {
    const args = ['release', '--site', 'http://localhost:4321/', '--folder', 'images'];
    expect(parseScreenshotArguments(args, KNOWN)).toMatchObject({
      siteUrl: 'http://localhost:4321',
      folder: resolve('images'),
      names: ['release'],
    });
  });

  it('takes a folder for the sheets of all types', () => {
    expect(parseScreenshotArguments(['--sheets', 'planches'], KNOWN)).toMatchObject({ sheets: resolve('planches') });
  });

  it.each([
    [['home', '--sheets', 'planches'], '--sheets ne va pas avec des noms'],
    [['accueil'], 'Type de page inconnu «\u00a0accueil\u00a0»\u00a0: home, release.'],
    [['--site', 'localhost'], '--site attend une adresse'],
    [['--largeur', '360'], 'Argument inconnu'],
  ])('says what is wrong in %s', (args, sentence) => {
    expect(() => parseScreenshotArguments(args, KNOWN)).toThrow(sentence);
  });
});
