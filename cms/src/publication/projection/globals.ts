import type { GlobalSlug } from 'content-models';
import type {
  AiSpace,
  Commission,
  HomePage,
  KeyFigure,
  Navigation,
  PressRoom,
  SiteSetting,
} from '../../payload-types.ts';
import { projectLabelledLink } from './links.ts';
import { projectFigure } from './rich-text/editor-blocks.ts';
import { projectRichText } from './rich-text.ts';
import { day, idOf, idsOf, referenceOf, referencesOfField, text, verbatim } from './values.ts';

/** One projection a global: the fields that leave the CMS, and no other. */
export const GLOBAL_PROJECTIONS = {
  'site-settings': projectSiteSettings,
  navigation: projectNavigation,
  'home-page': projectHomePage,
  'press-room': projectPressRoom,
  'key-figures': projectKeyFigures,
  'ai-space': projectAiSpace,
  commission: projectCommission,
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

function projectAiSpace(space: AiSpace): Record<string, unknown> {
  return {
    global: 'ai-space',
    title: text(space.title),
    introduction: text(space.introduction),
    steps: (space.steps ?? []).map((step) => ({ title: text(step.title), text: text(step.text) })),
    charter: space.charter == null ? null : referenceOf(space.charter),
    call: space.call == null ? null : referenceOf(space.call),
    engaged: idsOf(space.engaged),
    teachings: (space.teachings ?? []).map((teaching, index) => ({
      id: teaching.id,
      title: text(teaching.title),
      text: projectRichText(teaching.text, ['teachings', index, 'text']),
      sources: (teaching.sources ?? []).map(projectSource),
    })),
    fears: (space.fears ?? []).map(projectStatement),
    risks: (space.risks ?? []).map(projectStatement),
    opportunities: (space.opportunities ?? []).map(projectStatement),
    levers: (space.levers ?? []).map(projectStatement),
  };
}

type EditedStatement = NonNullable<AiSpace['fears']>[number];

function projectStatement({ id, text: said, detail, sources }: EditedStatement): unknown {
  return { id, text: text(said), detail: text(detail), sources: (sources ?? []).map(projectSource) };
}

function projectSource({ label, url, concertation }: NonNullable<EditedStatement['sources']>[number]): unknown {
  return { label: text(label), url: verbatim(url), concertation: idOf(concertation) };
}

function projectCommission(commission: Commission): Record<string, unknown> {
  const meetings = (commission.meetings ?? []).map((meeting) => ({
    date: day(meeting.date),
    title: text(meeting.title),
    summary: text(meeting.summary),
    themes: meeting.themes ?? [],
    event: idOf(meeting.event),
  }));
  return {
    global: 'commission',
    introduction: text(commission.introduction),
    mission: projectRichText(commission.mission, ['mission']),
    figures: (commission.figures ?? []).map(projectFigure),
    coChairs: idsOf(commission.coChairs),
    meetings: meetings.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
    positions: referencesOfField(commission.positions),
  };
}
