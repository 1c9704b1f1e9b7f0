import type { Change, IsoDay } from 'content-models';
import { AddressBook } from '../addresses.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import type { RenderPoolMessage } from './render-pool.ts';
import { PageMaker, type Made } from './page-maker.ts';
import { loadRenderer } from './renderer.ts';

/**
 * One more pair of hands: makes pages from a copy of the content of its own, which follows that of the
 * publisher change by change. Messages are taken one after the other.
 */
let work: Promise<void> = Promise.resolve();
let make: ((addresses: readonly string[], today: IsoDay) => Promise<Made[]>) | undefined;
let apply: ((changes: readonly Change[]) => void) | undefined;

process.on('message', (message: RenderPoolMessage) => {
  work = work.then(() => handle(message));
});
// Nobody is left to take the pages.
process.once('disconnect', () => process.exit());

async function handle(message: RenderPoolMessage): Promise<void> {
  switch (message.kind) {
    case 'start':
      await start(message);
      break;
    case 'changes':
      apply?.(message.changes);
      break;
    case 'pages':
      process.send?.(await make?.(message.addresses, message.today));
      break;
    default:
      message satisfies never;
  }
}

async function start({ options }: Extract<RenderPoolMessage, { kind: 'start' }>): Promise<void> {
  const { contentFolder, distFolder, ...places } = options;
  const store = new ContentStore();
  const renderer = await loadRenderer(distFolder);
  const addresses = new AddressBook(renderer.fixedAddresses);
  const maker = new PageMaker({ store, addresses, renderer, ...places });
  apply = (changes) => {
    addresses.update(store.apply(changes).applied, store);
  };
  make = async (wanted, today) => {
    const pages: Made[] = [];
    for (const address of wanted) pages.push(await maker.make(address, today));
    return pages;
  };
  apply(readSavedContent(contentFolder, { isTrusted: true }));
}
