import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fr } from '@payloadcms/translations/languages/fr';
import { buildConfig, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import type { CmsSettings } from 'runtime/settings';
import { isAdmin } from './access/is-admin.ts';
import { closeSystemCollections } from './close-system-collections.ts';
import { AiProjects } from './collections/AiProjects/index.ts';
import { AiResources } from './collections/AiResources/index.ts';
import { Concertations } from './collections/Concertations/index.ts';
import { createDocuments } from './collections/Documents/index.ts';
import { Events } from './collections/Events/index.ts';
import { FormerVersions } from './collections/FormerVersions/index.ts';
import { Inventory } from './collections/Inventory/index.ts';
import { Labels } from './collections/Labels/index.ts';
import { Manifestos } from './collections/Manifestos/index.ts';
import { createMedia } from './collections/Media/index.ts';
import { Organizations } from './collections/Organizations/index.ts';
import { Pages } from './collections/Pages/index.ts';
import { People } from './collections/People/index.ts';
import { PressAccesses } from './collections/PressAccesses/index.ts';
import { PressDeliveries } from './collections/PressDeliveries/index.ts';
import { PressMailings } from './collections/PressMailings/index.ts';
import { PressSubscribers } from './collections/PressSubscribers/index.ts';
import { PressContacts } from './collections/PressContacts/index.ts';
import { PressKits } from './collections/PressKits/index.ts';
import { PressReleases } from './collections/PressReleases/index.ts';
import { Programmes } from './collections/Programmes/index.ts';
import { Publications } from './collections/Publications/index.ts';
import { Redirects } from './collections/Redirects/index.ts';
import { Replays } from './collections/Replays/index.ts';
import { createUsers } from './collections/Users/index.ts';
import { databaseAdapter } from './database/adapter.ts';
import { emailAdapter } from './email.ts';
import { richTextEditor } from './fields/rich-text.ts';
import { withFormHead } from './fields/form-head.ts';
import { AiSpace } from './globals/ai-space.ts';
import { Commission } from './globals/commission.ts';
import { HomePage } from './globals/home-page.ts';
import { Joining } from './globals/joining.ts';
import { KeyFigures } from './globals/key-figures.ts';
import { Navigation } from './globals/navigation.ts';
import { PressRoom } from './globals/press-room.ts';
import { SearchWords } from './globals/search-words.ts';
import { SiteSettings } from './globals/site-settings.ts';
import { Themes } from './globals/themes.ts';
import { hideFileDetails } from './hide-file-details.ts';
import { keepFieldErrors } from './hooks/keep-field-errors.ts';
import { inventoried, inventoriedGlobal } from './inventory/inventoried.ts';
import { createLogger } from './log/logger.ts';
import { allowedOrigins } from './origins.ts';
import { presenceEndpoint } from './presence/endpoint.ts';
import { frameEndpoint } from './preview/frame-endpoint.ts';
import { previewEndpoint, previewFileEndpoint } from './preview/preview-endpoint.ts';
import { publicationJobs } from './publication/index.ts';
import { frenchOverrides } from './translations.ts';
import { incomingFolder } from './uploads/incoming-folder.ts';
import { FORM_MARGIN, LARGEST_VIDEO } from './uploads/limits.ts';

const sourceDir = dirname(fileURLToPath(import.meta.url));

/** Assembles the CMS. Its parts find the settings by `settingsOf`. */
export async function createCmsConfig(settings: CmsSettings): Promise<SanitizedConfig> {
  const origins = allowedOrigins(settings.cmsUrl);
  const uploads = join(settings.dataDir, 'uploads');
  const config = await buildConfig({
    secret: settings.payloadSecret,
    custom: { settings },
    db: databaseAdapter(settings.database),
    sharp,
    email: emailAdapter(settings.mail),
    logger: createLogger(),
    telemetry: false,
    graphQL: { disable: true },
    cors: origins,
    csrf: origins,
    cookiePrefix: 'interconnectes',
    maxDepth: 5,
    upload: {
      // `guardBody` lets only those who work in the admin write there.
      useTempFiles: true,
      tempFileDir: incomingFolder(settings.dataDir),
      limits: { fileSize: LARGEST_VIDEO },
      requestSizeLimit: LARGEST_VIDEO + FORM_MARGIN,
      abortOnLimit: true,
      responseOnLimit: TOO_BIG,
    },
    editor: richTextEditor,
    endpoints: [presenceEndpoint, previewEndpoint, previewFileEndpoint, frameEndpoint],
    hooks: { afterError: [keepFieldErrors] },
    // Within each heading of the menu, their order there.
    collections: [
      PressReleases,
      PressKits,
      PressContacts,
      PressAccesses,
      PressSubscribers,
      PressDeliveries,
      PressMailings,
      Manifestos,
      Pages,
      Events,
      Replays,
      Programmes,
      Concertations,
      AiProjects,
      AiResources,
      Organizations,
      People,
      Labels,
      createMedia(join(uploads, 'media')),
      createDocuments(join(uploads, 'documents')),
      createUsers({ hasHttps: settings.cmsUrl.startsWith('https:') }),
      Publications,
      Redirects,
      FormerVersions,
      Inventory,
    ]
      .map(inventoried)
      .map(withFormHead),
    globals: [
      PressRoom,
      Themes,
      AiSpace,
      Commission,
      Joining,
      KeyFigures,
      HomePage,
      Navigation,
      SearchWords,
      SiteSettings,
    ]
      .map(inventoriedGlobal)
      .map(withFormHead),
    jobs: { ...publicationJobs, access: { run: isAdmin, queue: isAdmin, cancel: isAdmin } },
    i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr', translations: { fr: frenchOverrides } },
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: "dd/MM/yyyy 'à' HH:mm",
      timezones: {
        supportedTimezones: [{ label: 'Heure de Paris', value: 'Europe/Paris' }],
        defaultTimezone: 'Europe/Paris',
      },
      meta: {
        titleSuffix: '– Les Interconnectés',
        defaultOGImageType: 'off',
        robots: { index: false, follow: false },
      },
      components: {
        graphics: { Logo: '/components/logo.tsx#Logo', Icon: '/components/logo.tsx#Icon' },
        Nav: '/components/menu/menu.tsx#Menu',
        actions: ['/components/finder/finder-button.tsx#FinderButton'],
        views: {
          dashboard: { Component: '/components/home/home.tsx#Home' },
          ...(settings.mail === undefined && WITHOUT_MAIL),
        },
        providers: [
          '/components/speak-french.tsx#SpeakFrench',
          '/components/hand-over-words.tsx#HandOverWords',
          '/components/connection/watch-connection.tsx#WatchConnection',
          '/components/finder/finder.tsx#FinderProvider',
          '/components/answer-in-pauses.tsx#AnswerInPauses',
        ],
      },
      importMap: {
        baseDir: sourceDir,
        importMapFile: join(sourceDir, 'app/(payload)/admin/importMap.js'),
        // `npm run generate:importmap` writes it; a server never changes its own sources.
        autoGenerate: false,
      },
    },
    typescript: { autoGenerate: false, outputFile: join(sourceDir, 'payload-types.ts') },
  });
  return closeSystemCollections(hideFileDetails(config));
}

/** What a form would promise in vain. */
const WITHOUT_MAIL = {
  forgot: { path: '/forgot', Component: '/components/forgot-password-without-mail.tsx#ForgotPasswordWithoutMail' },
} as const;

const TOO_BIG = 'Ce fichier est trop lourd : la limite est de 2 000 Mo.';
