import type { SanitizedConfig, VisibleEntities } from 'payload';

/** A list or a setting that the menu leads to. */
export interface MenuPlace {
  label: string;
  href: string;
  /** Its heading. */
  group: string;
}

/** What an account may read, of all its rights. */
type ReadRights = Partial<Record<'collections' | 'globals', Readonly<Record<string, { read?: unknown }>>>>;

/** What an account sees in the menu: lists first, then settings, in the order of the configuration. */
export function menuPlaces(
  { collections, globals, routes }: Pick<SanitizedConfig, 'collections' | 'globals' | 'routes'>,
  { permissions, visibleEntities }: { permissions: ReadRights; visibleEntities: VisibleEntities },
): MenuPlace[] {
  const lists = collections
    .filter(({ slug }) => visibleEntities.collections.includes(slug) && permissions.collections?.[slug]?.read === true)
    .map(({ slug, labels, admin }) => ({ label: labels.plural, path: `collections/${slug}`, group: admin.group }));
  const settings = globals
    .filter(({ slug }) => visibleEntities.globals.includes(slug) && permissions.globals?.[slug]?.read === true)
    .map(({ slug, label, admin }) => ({ label, path: `globals/${slug}`, group: admin.group }));
  return [...lists, ...settings].flatMap(({ label, path, group }) =>
    // In French alone here; Payload also takes a word for each language.
    typeof label === 'string' && typeof group === 'string' ? [{ label, href: `${routes.admin}/${path}`, group }] : [],
  );
}
