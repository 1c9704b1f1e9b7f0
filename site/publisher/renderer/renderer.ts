import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentReader } from '../../src/content/queries.ts';
import { FOLLOW_UP_FILTERS } from '../../src/content/commitments/follow-up-filters.ts';
import { readThrough } from '../content-store/current-reader.ts';
import { PublicationError, THEME_ADDRESSES } from 'content-models';

/** The compiled templates. */
export interface Renderer {
  /** Addresses that no content decides: pages and files without parameters, `/presse/` or `/flux.xml`, filters and themes. */
  fixedAddresses: readonly string[];
  /** The bytes of one address. Throws a {@link PublicationError} when its template fails. */
  render: (address: string, reader: ContentReader) => Promise<Uint8Array>;
}

interface CompiledApp {
  manifestData: { routes: readonly { route: string; params: readonly string[]; type: string; origin: string }[] };
  render: (request: Request) => Promise<Response>;
}

/** Status with which the pages that stand for an error answer. */
const EXPECTED_STATUS: Readonly<Record<string, number>> = { '/404/': 404 };

/** Loads the templates that `compileSite` left in a folder. */
export async function loadRenderer(distFolder: string): Promise<Renderer> {
  const entry = pathToFileURL(path.join(distFolder, 'server', 'entry.mjs'));
  // The bundle is built from `adapter/server.ts`, which exports the app under this name.
  const { app } = (await import(/* @vite-ignore */ entry.href)) as { app: CompiledApp };
  const withoutParameters = app.manifestData.routes
    .filter(
      ({ params, type, origin }) =>
        params.length === 0 && origin === 'project' && (type === 'page' || type === 'endpoint'),
    )
    .map(({ route, type }) => (type === 'page' && !route.endsWith('/') ? `${route}/` : route));
  const filters = FOLLOW_UP_FILTERS.map(({ address }) => address);

  return {
    fixedAddresses: [...withoutParameters, ...filters, ...THEME_ADDRESSES],
    render: (address, reader) => readThrough(reader, () => renderAddress(app, address)),
  };
}

async function renderAddress(app: CompiledApp, address: string): Promise<Uint8Array> {
  // The origin is never shown: templates take the site's from the content.
  const response = await app.render(new Request(new URL(address, 'http://localhost')));
  const body = new Uint8Array(await response.arrayBuffer());
  const expected = EXPECTED_STATUS[address] ?? 200;
  if (response.status !== expected) {
    throw new PublicationError(
      `Le gabarit de la page ${address} a répondu ${String(response.status)} au lieu de ${String(expected)}. Les fichiers en ligne n’ont pas changé.`,
    );
  }
  return body;
}
