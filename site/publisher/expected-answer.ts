import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SEARCH_INDEX_ADDRESS, type ExpectedAnswer } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { answerWithoutPage } from './files/routing.ts';
import { currentRouting } from './publish-steps.ts';
import type { PublisherContext } from './publisher-context.ts';

/** What an address of the public site must answer, given what was last put online. */
export function expectedAnswerOf(context: PublisherContext, address: string): ExpectedAnswer {
  const { addresses, tree } = context;
  const file = fileOf(address);
  const isOurs = addresses.has(address) || address === SEARCH_INDEX_ADDRESS;
  const isThere = address !== '/404/' && isOurs && tree.files.has(file);
  if (!isThere) return answerWithoutPage(address, currentRouting(context));
  return { status: 200, hash: hash('sha256', readFileSync(tree.pathOf(file)), 'hex') };
}
