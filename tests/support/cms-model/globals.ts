import type { GlobalContent, GlobalSlug, Redirect, SettingText } from 'content-models';
import { SAMPLES } from 'content-models/samples';

/** Each global has as many versions. */
export const GLOBAL_VERSIONS = [0, 1, 2] as const;
export type GlobalVersion = (typeof GLOBAL_VERSIONS)[number];

/** A global in one of its versions: the first is next to empty, the others refer to documents. */
export function globalOf(slug: GlobalSlug, version: GlobalVersion): GlobalContent {
  switch (slug) {
    case 'site-settings':
      return SAMPLES.siteSettings({
        name: `Réseau ${version}`,
        contacts: { ...SAMPLES.siteSettings().contacts, security: version === 0 ? null : 'securite@reseau.example' },
      });
    case 'navigation': {
      const links = (['pages', 'manifestos'] as const).slice(0, version).map((collection) => ({
        label: `Vers ${collection}`,
        link: { kind: 'internal' as const, target: { collection, id: version } },
      }));
      return { global: slug, main: links, footer: [{ title: 'Plus', links }], legal: links };
    }
    case 'home-page':
      return {
        global: slug,
        title: `Accueil ${version}`,
        introduction: 'Introduction.',
        featuredTitle: 'À lire',
        featuredIntroduction: null,
        featured: (['press-releases', 'events', 'people'] as const)
          .slice(0, version + 1)
          .map((collection) => ({ collection, id: version + 1 })),
      };
    case 'press-room':
      return {
        global: slug,
        introduction: `Presse ${version}.`,
        boilerplate: paragraphOf(`L’association, version ${version}.`),
        boilerplateInEnglish: paragraphOf(`The association, version ${version}.`),
        defaultContacts: version === 0 ? [] : [version],
      };
    case 'key-figures':
      return {
        global: slug,
        years: Array.from({ length: version }, (_, index) => ({
          year: 2024 - index,
          figures: [{ value: `${version}`, label: 'adhérents', note: null }],
        })),
      };
    case 'ai-space': {
      const ids = Array.from({ length: version }, (_, index) => index + 1);
      const sources = ids.map((concertation) => ({ label: 'Convention citoyenne', url: null, concertation }));
      const statements = [{ id: 'opacite', text: `Opacité ${version}`, detail: null, sources }];
      return SAMPLES.aiSpace({
        title: `Espace ${version}`,
        charter: version === 0 ? null : { collection: 'pages', id: version },
        call: version === 0 ? null : { collection: 'press-releases', id: version },
        engaged: ids,
        teachings: [{ id: 'vigilance', title: `Vigilance ${version}`, text: paragraphOf('Ensemble.'), sources }],
        fears: statements,
        levers: statements,
      });
    }
    case 'commission':
      return SAMPLES.commission({
        introduction: `Commission ${version}.`,
        mission: paragraphOf(`Préparer les positions, version ${version}.`),
        coChairs: version === 0 ? [] : [version],
        meetings: [
          {
            date: '2024-02-06',
            title: `Réunion ${version}`,
            summary: null,
            themes: [],
            event: version === 0 ? null : version,
          },
        ],
        positions: version === 0 ? [] : [{ collection: 'manifestos', id: version }],
      });
    case 'search-words':
      return SAMPLES.searchWords({
        synonyms: version === 0 ? [] : [{ words: ['RGPD', `protection des données ${version}`] }],
        preferred: (['pages', 'press-releases'] as const).slice(0, version).map((collection) => ({
          kind: 'internal',
          questions: [`question ${version}`],
          target: { collection, id: version },
        })),
      });
    case 'themes':
      return SAMPLES.themePages(version === 0 ? {} : { data: `Des règles communes, version ${version}.` });
    case 'joining':
      return SAMPLES.joining({ body: version === 0 ? [] : paragraphOf(`Écrivez-nous, version ${version}.`) });
    default:
      return slug satisfies never;
  }
}

/** Rules for old addresses, some of which documents of the sequences may take. */
export const RULES: readonly Redirect[] = [
  { from: '/ancienne/', to: { kind: 'document', target: { collection: 'pages', id: 1 }, part: 'self' } },
  { from: '/pages-1-a/', to: { kind: 'document', target: { collection: 'pages', id: 2 }, part: 'self' } },
  {
    from: '/manifestes/manifestos-1-a/a-engagement-1/',
    to: { kind: 'document', target: { collection: 'manifestos', id: 1 }, part: 'commitment:engagement-2' },
  },
  { from: '/presse/communiques/retire/', to: { kind: 'gone' } },
  { from: '/evenements/events-2-b/', to: { kind: 'path', path: '/evenements/' } },
  { from: '/ailleurs/', to: { kind: 'external', url: 'https://ailleurs.example/' } },
];

function paragraphOf(text: string): SettingText {
  return [{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }];
}
