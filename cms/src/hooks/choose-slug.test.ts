import { describe, expect, it } from 'vitest';
import { chooseSlug, type SlugChoice } from './choose-slug.ts';

const choice: SlugChoice = {
  collection: 'pages',
  title: 'À propos',
  wanted: undefined,
  previous: null,
  taken: new Map(),
};
const saved = { title: 'À propos', slug: 'a-propos', isPublished: false };

describe('chooseSlug', () => {
  it('makes a slug from the title', () => {
    expect(chooseSlug(choice)).toEqual({ slug: 'a-propos' });
  });

  it('takes the next free one when another document has the same title', () => {
    expect(chooseSlug({ ...choice, taken: new Map([['a-propos', { title: 'À propos', isInBin: false }]]) })).toEqual({
      slug: 'a-propos-2',
    });
  });

  it('avoids a reserved address', () => {
    expect(chooseSlug({ ...choice, title: 'Presse' })).toEqual({ slug: 'presse-2' });
  });

  it('avoids a name that Windows keeps for a device, and keeps one that is online', () => {
    expect(chooseSlug({ ...choice, title: 'Aux' })).toEqual({ slug: 'aux-2' });
    expect(chooseSlug({ ...choice, title: 'Aux maires' })).toEqual({ slug: 'aux-maires' });
    const previous = { title: 'Aux', slug: 'aux', isPublished: true };
    expect(chooseSlug({ ...choice, title: 'Aux', wanted: 'aux', previous })).toEqual({ slug: 'aux' });
  });

  it('follows the title of a draft', () => {
    expect(chooseSlug({ ...choice, title: 'Qui sommes-nous', wanted: 'a-propos', previous: saved })).toEqual({
      slug: 'qui-sommes-nous',
    });
  });

  it('follows the title of a draft whose slug was numbered', () => {
    const previous = { ...saved, slug: 'a-propos-2' };
    expect(chooseSlug({ ...choice, title: 'Équipe', wanted: 'a-propos-2', previous })).toEqual({ slug: 'equipe' });
  });

  it('keeps the slug of a published document when its title changes', () => {
    const previous = { ...saved, isPublished: true };
    expect(chooseSlug({ ...choice, title: 'Qui sommes-nous', wanted: 'a-propos', previous })).toEqual({
      slug: 'a-propos',
    });
  });

  it('keeps a slug that the editor chose', () => {
    const previous = { ...saved, slug: 'le-reseau' };
    expect(chooseSlug({ ...choice, title: 'Autre', wanted: 'le-reseau', previous })).toEqual({ slug: 'le-reseau' });
    expect(chooseSlug({ ...choice, wanted: 'le-reseau', previous: saved })).toEqual({ slug: 'le-reseau' });
  });

  it('says which document has the address that the editor wants', () => {
    const taken = new Map([['le-reseau', { title: 'Le réseau', isInBin: false }]]);
    const refusal = expect.stringMatching(/déjà celle de «\sLe réseau\s»/) as string;
    expect(chooseSlug({ ...choice, wanted: 'le-reseau', taken })).toEqual({ refusal });
  });

  it('says that it is in the trash, and what to do', () => {
    const taken = new Map([['le-reseau', { title: 'Le réseau', isInBin: true }]]);
    const refusal = expect.stringMatching(/«\sLe réseau\s», qui est dans la corbeille.*restaurer.*supprimer/) as string;
    expect(chooseSlug({ ...choice, wanted: 'le-reseau', taken })).toEqual({ refusal });
  });

  it('refuses a reserved or malformed address', () => {
    expect(chooseSlug({ ...choice, wanted: 'presse' })).toEqual({
      refusal: expect.stringContaining('réservée') as string,
    });
    expect(chooseSlug({ ...choice, wanted: 'Été 2026' })).toEqual({
      refusal: expect.stringContaining('ete-2026') as string,
    });
  });

  it('refuses a year as the address of a press release, since archives have it', () => {
    expect(chooseSlug({ ...choice, collection: 'press-releases', wanted: '2026' })).toHaveProperty('refusal');
  });
});
