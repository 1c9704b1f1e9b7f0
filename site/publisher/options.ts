import path from 'node:path';
import { dayOf } from 'content-models';
import { PRESS_SERVER_FILE } from 'runtime/press-server-file';
import type { Drawer } from './typesetting/drawing-process.ts';

export interface PublisherOptions {
  /** Folder of everything the publisher writes. */
  siteFolder: string;
  /** Folder of the compiled templates. */
  distFolder: string;
  /** Folder of the files that editors sent: `media/` and `documents/`. */
  uploadsFolder: string;
  /** Origin of the public site, without a trailing slash. */
  siteUrl: string;
  /** The present moment. */
  now?: () => Date;
  /** False leaves the search index out; for tests of everything else. */
  hasSearch?: boolean;
  /** Pages left to the background that are worth starting processes for; fewer are rendered sooner without. */
  renderPoolFrom?: number;
  /** Who draws the share images of pages and makes the derived files of documents; without, pages announce none. */
  drawer?: Drawer | undefined;
  /** Who makes the derived files of what is not public yet, beside those for all; without, previews offer none. */
  privateDrawer?: Drawer | undefined;
  /** Whether e-mail is sent to the press: the page where it subscribes says when not. */
  sendsMail?: boolean;
  /** Where work in the background says that it failed. */
  warn?: (message: string) => void;
}

/** A site whose content was saved: where it is, and under which address. */
export type SavedSite = Pick<PublisherOptions, 'siteFolder' | 'uploadsFolder' | 'siteUrl'>;

/** Fewer pages than this are rendered sooner than a process starts. */
const WORTH_A_RENDER_POOL = 500;

export type Settings = ReturnType<typeof settingsOf>;

/** Some options with those that were left out, and every place that follows from them. */
export function settingsOf(options: PublisherOptions) {
  const { now = () => new Date() } = options;
  return {
    hasSearch: true,
    renderPoolFrom: WORTH_A_RENDER_POOL,
    sendsMail: false,
    warn: console.error,
    drawer: undefined,
    privateDrawer: undefined,
    ...options,
    now,
    /** The present day, in Paris. */
    today: () => dayOf(now()),
    hasDrawer: options.drawer !== undefined,
    ...sitePaths(options.siteFolder),
    /** Folder of the styles, scripts and fonts of the templates. */
    clientFolder: path.join(options.distFolder, 'client'),
  };
}

/** Places within the publisher's folder. */
export function sitePaths(siteFolder: string) {
  return {
    publicFolder: path.join(siteFolder, 'public'),
    contentFolder: path.join(siteFolder, 'content'),
    routingFile: path.join(siteFolder, 'routing.json'),
    searchFile: path.join(siteFolder, 'search.json'),
    searchChangesFile: path.join(siteFolder, 'search-changes.json'),
    /** Texts of the PDFs that editors sent, as the search reads them. */
    pdfTextsFolder: path.join(siteFolder, 'pdf-texts'),
    /** Files made for journalists before the hour, while they are sent. */
    previewsFolder: path.join(siteFolder, 'previews'),
    /** Says where the press server listens. */
    pressServerFile: path.join(siteFolder, PRESS_SERVER_FILE),
    journalFile: path.join(siteFolder, 'journal.json'),
    lockFile: path.join(siteFolder, 'publisher.lock'),
  } as const;
}
