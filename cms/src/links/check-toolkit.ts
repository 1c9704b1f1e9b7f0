import { dayOf } from 'content-models';
import type { Payload } from 'payload';
import type { CheckOptions, Finding } from './check-link.ts';
import { checkLinks, isOffline } from './check-links.ts';
import { addressesIn, readToolkitCards, recordFindings } from '../collections/AiResources/toolkit-cards.ts';

/** What became of the links of the toolkit. */
export interface LinkReport {
  /** No site has answered: nothing was written. */
  isOffline: boolean;
  /** A line for each card and address. */
  links: readonly { title: string; address: string; finding: Finding }[];
  /** Titles of the cards without a link. */
  withoutLink: readonly string[];
  /** Cards whose date or state is not what it was. */
  changed: number;
}

/** Checks the links of the toolkit and writes what it found in the cards, unless there is no network. */
export async function checkToolkit(payload: Payload, options: CheckOptions = {}): Promise<LinkReport> {
  const cards = await readToolkitCards(payload);
  const findings = await checkLinks(cards.flatMap(addressesIn), options);
  const links = cards.flatMap((card) =>
    [...new Set(addressesIn(card))].flatMap((address) => {
      const finding = findings.get(address);
      return finding === undefined ? [] : [{ title: card.latest.title, address, finding }];
    }),
  );
  const withoutLink = cards.filter((card) => addressesIn(card).length === 0).map(({ latest }) => latest.title);
  const offline = isOffline(findings);
  const changed = offline ? 0 : await recordFindings(payload, findings, dayOf(new Date()));
  return { isOffline: offline, links, withoutLink, changed };
}
