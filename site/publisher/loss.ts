import type { Change, Loss } from 'content-models';
import { AddressBook } from './addresses.ts';
import { ContentStore } from './content-store/content-store.ts';
import { addressOfFile } from './files/public-tree.ts';

interface OnlineSite {
  /** What is public now, as the changes that make it so. */
  content: readonly Change[];
  /** Addresses that every site has. */
  fixedAddresses: readonly string[];
  /** Every public file. */
  files: Iterable<string>;
}

/**
 * The pages that some changes would take offline, found by making them to a copy of the content. A page whose
 * document the publisher has lost counts too: it is judged by the files, not by what is believed to be there.
 */
export function lossOf(changes: readonly Change[], { content, fixedAddresses, files }: OnlineSite): Loss {
  const addresses = new AddressBook(fixedAddresses);
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map(addressOfFile)
    .filter((address) => !addresses.has(address));
  const store = new ContentStore();
  addresses.update(store.apply([...content, ...changes]).applied, store);
  return { lost: pages.filter((address) => !addresses.has(address)), pages: pages.length };
}
