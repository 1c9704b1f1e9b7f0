import type { PressAccesses, PressOpening } from 'cms';
import { addressOf, isPublishedDocument, PRESS_ACCESS_FOLDER, PublicationError } from 'content-models';
import { accessRefusalAddress, type AccessRefusal, type Publisher } from 'site';
import { mimeTypeOf } from 'site/server';

/** What the press desk needs of the CMS and of the site. */
export interface DeskOptions {
  accesses: Pick<PressAccesses, 'open' | 'record'>;
  publisher: Pick<Publisher, 'current' | 'preview' | 'previewFile'>;
  /** Where it is said that a release can't be shown. */
  warn: (message: string) => void;
}

export type DeskAnswer =
  | { kind: 'page'; status: 200 | 404 | 410; bytes: Uint8Array }
  /** A picture or file that is not public, on the disk. */
  | { kind: 'file'; source: string; mimeType: string }
  | { kind: 'redirect'; to: string };

type Embargoed = Extract<PressOpening, { kind: 'embargoed' }>;

/**
 * Answers who opens a personal link, or a picture or file of what it shows.
 *
 * @param path of the address, as it was asked
 * @param isOpening whether a journalist is to read the answer: it is then kept that the link was opened
 */
export async function answerJournalist(
  path: string,
  { isOpening, ...options }: DeskOptions & { isOpening: boolean },
): Promise<DeskAnswer> {
  const { accesses, publisher } = options;
  const [token = '', ...rest] = path.slice(PRESS_ACCESS_FOLDER.length).split('/');
  const file = rest.join('/');
  const opening = await accesses.open(token);
  switch (opening.kind) {
    case 'refused':
      return refuse(opening.why, publisher);
    case 'released': {
      const address = publicAddress(opening, publisher);
      if (address === null) return refuse('unavailable', publisher);
      // What a page opened before the hour shows only now is public too.
      return { kind: 'redirect', to: file === '' ? address : `/${file}` };
    }
    case 'embargoed':
      if (file !== '') return answerFile(opening, file, publisher);
      return answerPage(opening, { folder: `${PRESS_ACCESS_FOLDER}${token}/`, isOpening, ...options });
    default:
      return opening satisfies never;
  }
}

async function answerPage(
  { access, release, changes, until }: Embargoed,
  { accesses, publisher, warn, folder, isOpening }: DeskOptions & { folder: string; isOpening: boolean },
): Promise<DeskAnswer> {
  const address = changes
    .flatMap((change) => (change.kind === 'document' ? [change.content] : []))
    .filter(isPublishedDocument)
    .filter(({ collection, id }) => collection === release.collection && id === release.id)
    .map(addressOf)
    .find((found) => found !== null);
  if (address === undefined) return refuse('unavailable', publisher);
  try {
    const bytes = await publisher.preview({ address, changes, embargo: until, folder });
    if (isOpening) await accesses.record(access);
    return { kind: 'page', status: 200, bytes };
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    warn(error.message);
    return refuse('unavailable', publisher);
  }
}

async function answerFile(
  { changes }: Embargoed,
  file: string,
  publisher: DeskOptions['publisher'],
): Promise<DeskAnswer> {
  const source = publisher.previewFile(changes, `/${file}`);
  return source === undefined ? refuse('unknown', publisher) : { kind: 'file', source, mimeType: mimeTypeOf(source) };
}

const REFUSAL_STATUS = { unknown: 404, unavailable: 404, expired: 410, revoked: 410 } as const satisfies Record<
  AccessRefusal,
  number
>;

async function refuse(refusal: AccessRefusal, publisher: DeskOptions['publisher']): Promise<DeskAnswer> {
  const request = { address: accessRefusalAddress(refusal), changes: [], folder: PRESS_ACCESS_FOLDER };
  return { kind: 'page', status: REFUSAL_STATUS[refusal], bytes: await publisher.preview(request) };
}

/** Where the release is on line; null when it is not. */
function publicAddress(
  { release }: Extract<PressOpening, { kind: 'released' }>,
  publisher: DeskOptions['publisher'],
): string | null {
  const content = publisher.current(release);
  return content !== undefined && isPublishedDocument(content) ? addressOf(content) : null;
}
