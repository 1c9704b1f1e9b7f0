import type { GlobalSlug } from 'content-models';
import type { HomePage, KeyFigure, Navigation, PressRoom, SiteSetting } from '../../payload-types.ts';
import { projectFigure, projectRichText } from './rich-text.ts';
import { idOf, idsOf, referencesOfField, text, verbatim } from './values.ts';

/** One projection a global: the fields that leave the CMS, and no other. */
export const GLOBAL_PROJECTIONS = {
  'site-settings': projectSiteSettings,
  navigation: projectNavigation,
  'home-page': projectHomePage,
  'press-room': projectPressRoom,
  'key-figures': projectKeyFigures,
} as const satisfies Record<GlobalSlug, unknown>;

function projectSiteSettings(settings: SiteSetting): Record<string, unknown> {
  return {
    global: 'site-settings',
    name: text(settings.name),
    tagline: text(settings.tagline),
    description: text(settings.description),
    about: text(settings.about),
    legal: {
      publisher: text(settings.legal?.publisher),
      publicationDirector: text(settings.legal?.publicationDirector),
      address: text(settings.legal?.address),
      host: text(settings.legal?.host),
      email: verbatim(settings.legal?.email),
    },
    socialLinks: (settings.socialLinks ?? []).map(({ label, url }) => ({ label: text(label), url: verbatim(url) })),
  };
}

function projectNavigation(navigation: Navigation): Record<string, unknown> {
  return {
    global: 'navigation',
    main: (navigation.main ?? []).flatMap(projectLabelledLink),
    footer: (navigation.footer ?? []).map(({ title, links }) => ({
      title: text(title),
      links: (links ?? []).flatMap(projectLabelledLink),
    })),
    legal: (navigation.legal ?? []).flatMap(projectLabelledLink),
  };
}

function projectHomePage(home: HomePage): Record<string, unknown> {
  return {
    global: 'home-page',
    title: text(home.title),
    introduction: text(home.introduction),
    featuredTitle: text(home.featuredTitle),
    featuredIntroduction: text(home.featuredIntroduction),
    featured: referencesOfField(home.featured),
  };
}

function projectPressRoom(room: PressRoom): Record<string, unknown> {
  return {
    global: 'press-room',
    introduction: text(room.introduction),
    boilerplate: projectRichText(room.boilerplate, ['boilerplate']),
    defaultContacts: idsOf(room.defaultContacts),
  };
}

function projectKeyFigures({ years }: KeyFigure): Record<string, unknown> {
  const projected = (years ?? []).map(({ year, figures }) => ({ year, figures: figures.map(projectFigure) }));
  return { global: 'key-figures', years: projected.toSorted((a, b) => b.year - a.year) };
}

type EditedLink = NonNullable<Navigation['main']>[number];

/** A link whose document was deleted for good is left out: there is nothing to lead to. */
function projectLabelledLink(edited: EditedLink): unknown[] {
  const link = projectLink(edited);
  return link === null ? [] : [{ label: text(edited.label), link }];
}

function projectLink({ kind, target, section, url, address, number }: EditedLink): unknown {
  switch (kind) {
    case 'internal': {
      const id = target == null ? null : idOf(target.value);
      return id === null ? null : { kind, target: { collection: target?.relationTo, id } };
    }
    case 'section':
      return { kind, section };
    case 'external':
      return { kind, url: verbatim(url) };
    case 'email':
      return { kind, address: verbatim(address) };
    case 'phone':
      return { kind, number: verbatim(number) };
    default:
      return kind satisfies never;
  }
}
