import type { PressAccesses, PressOpening } from 'cms';
import { addressOf, isPublishedDocument, PRESS_ACCESS_FOLDER, PublicationError } from 'content-models';
import { accessRefusalAddress, type AccessRefusal, type LentFile, type Publisher } from 'site';
import { mimeTypeOf } from 'site/server';
import type { Openings } from './openings.ts';

/** What answers journalists need of the CMS and of the site. */
export interface PressServerParts {
  accesses: Pick<PressAccesses, 'open'>;
  openings: Pick<Openings, 'keep'>;
  publisher: Pick<Publisher, 'current' | 'previews'>;
  /** Where it is said that a release or a file of it can't be shown. */
  warn: (message: string) => void;
}

export type PressAnswer =
  | { kind: 'page'; status: 200 | 403 | 404 | 410 | 422 | 429 | 500; bytes: Uint8Array }
  /** Something that is not public, on the disk, to be given back; null when it is made for whoever reads it alone. */
  | { kind: 'file'; file: LentFile | null; mimeType: string }
  | { kind: 'redirect'; status: 302 | 303; to: string };

type Embargoed = Extract<PressOpening, { kind: 'embargoed' }>;

/** How a link is asked. */
interface Asking extends PressServerParts {
  /** Whether a journalist is to read the answer: it is then kept that the link was opened. */
  isOpening: boolean;
}

/**
 * Answers who opens a personal link, or a picture or file of what it shows.
 *
 * @param path of the address, as it was asked
 */
export async function answerJournalist(path: string, asking: Asking): Promise<PressAnswer> {
  const [token = '', ...rest] = path.slice(PRESS_ACCESS_FOLDER.length).split('/');
  try {
    return await answerOpening(await asking.accesses.open(token), { token, file: rest.join('/') }, asking);
  } catch (error) {
    // A release that could not be published as it is.
    if (!(error instanceof PublicationError)) throw error;
    asking.warn(error.message);
    return refuse('unavailable', asking.publisher);
  }
}

async function answerOpening(
  opening: PressOpening,
  { token, file }: { token: string; file: string },
  asking: Asking,
): Promise<PressAnswer> {
  const { publisher } = asking;
  switch (opening.kind) {
    case 'refused':
      return refuse(opening.why, publisher);
    case 'released': {
      const address = publicAddress(opening, publisher);
      if (address === null) return refuse('unavailable', publisher);
      // What a page opened before the hour shows only now is public too.
      return { kind: 'redirect', status: 302, to: file === '' ? address : `/${file}` };
    }
    case 'embargoed':
      if (file !== '') return answerFile(opening, `/${file}`, asking);
      return answerPage(opening, `${PRESS_ACCESS_FOLDER}${token}/`, asking);
    default:
      return opening satisfies never;
  }
}

async function answerPage(
  { access, release, changes, until: embargo }: Embargoed,
  folder: string,
  { openings, publisher, isOpening }: Asking,
): Promise<PressAnswer> {
  const address = changes
    .flatMap((change) => (change.kind === 'document' ? [change.content] : []))
    .filter(isPublishedDocument)
    .filter(({ collection, id }) => collection === release.collection && id === release.id)
    .map(addressOf)
    .find((found) => found !== null);
  if (address === undefined) return refuse('unavailable', publisher);
  const bytes = await publisher.previews.render({ address, changes, embargo }, folder);
  if (isOpening) await openings.keep(access);
  return { kind: 'page', status: 200, bytes };
}

async function answerFile(
  { access, changes, until: embargo }: Embargoed,
  address: string,
  { openings, publisher, warn, isOpening }: Asking,
): Promise<PressAnswer> {
  const mimeType = mimeTypeOf(address);
  const place = publisher.previews.sourceOf(changes, address);
  if (place !== undefined) return { kind: 'file', mimeType, file: { place, giveBack: () => undefined } };
  if (!publisher.previews.makes(changes, address)) return refuse('unknown', publisher);
  if (!isOpening) return { kind: 'file', mimeType, file: null };
  let file;
  try {
    file = await publisher.previews.make({ address, changes, embargo });
  } catch (error) {
    if (error instanceof PublicationError) throw error;
    warn(`Le fichier ${address} n’a pas pu être fait pour un journaliste\u00a0: ${String(error)}`);
    return refuse('unmade', publisher);
  }
  // Its text is the whole release: who has it has read it.
  await openings.keep(access);
  return { kind: 'file', mimeType, file };
}

const REFUSAL_STATUS = {
  unknown: 404,
  unavailable: 404,
  expired: 410,
  revoked: 410,
  unmade: 500,
} as const satisfies Record<AccessRefusal, number>;

async function refuse(refusal: AccessRefusal, publisher: PressServerParts['publisher']): Promise<PressAnswer> {
  const bytes = await publisher.previews.page(accessRefusalAddress(refusal));
  return { kind: 'page', status: REFUSAL_STATUS[refusal], bytes };
}

/** Where the release is online; null when it is not. */
function publicAddress(
  { release }: Extract<PressOpening, { kind: 'released' }>,
  publisher: PressServerParts['publisher'],
): string | null {
  const content = publisher.current(release);
  return content !== undefined && isPublishedDocument(content) ? addressOf(content) : null;
}
