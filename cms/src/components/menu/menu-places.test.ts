import { describe, expect, it } from 'vitest';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { createCmsConfig } from '../../create-config.ts';
import { testSettings } from '../../rules/test-cms.ts';
import { menuPlaces } from './menu-places.ts';

const config = await createCmsConfig(testSettings());
const isShown = ({ admin }: { admin?: { hidden?: unknown } }) => admin?.hidden !== true;
const visibleEntities = {
  collections: config.collections.filter(isShown).map(({ slug }) => slug),
  globals: config.globals.filter(isShown).map(({ slug }) => slug),
};
const readable = (slugs: readonly string[]) => Object.fromEntries(slugs.map((slug) => [slug, { read: true }]));

function placesFor(collections: readonly string[]) {
  const permissions = { collections: readable(collections), globals: readable(visibleEntities.globals) };
  return menuPlaces(config, { permissions, visibleEntities });
}

describe('the menu', () => {
  const places = placesFor(visibleEntities.collections);

  it('has every list and every setting once, under one of its headings', () => {
    const shown = visibleEntities.collections.length + visibleEntities.globals.length;
    expect(new Set(places.map(({ href }) => href)).size).toBe(shown);
    expect(new Set(places.map(({ group }) => group))).toEqual(new Set(Object.values(ADMIN_GROUPS)));
  });

  it('has no more than six places under a heading', () => {
    for (const [group, under] of Map.groupBy(places, (place) => place.group)) {
      expect(under.length, group).toBeLessThanOrEqual(6);
    }
  });

  it('has settings after the lists that they go with', () => {
    expect(places.filter(({ group }) => group === ADMIN_GROUPS.press).map(({ label }) => label)).toEqual([
      'Communiqués',
      'Dossiers de presse',
      'Contacts presse',
      'Accès presse',
      'Abonnés presse',
      'Espace presse',
    ]);
  });

  it('shows an account what it may read alone', () => {
    const labels = placesFor(['press-releases']).map(({ label }) => label);
    expect(labels).toContain('Communiqués');
    expect(labels).not.toContain('Abonnés presse');
  });
});
