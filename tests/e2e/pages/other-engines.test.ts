import { expect, it } from 'vitest';
import { alfaFaultsOf } from '../support/alfa.ts';
import { ANSWERED_BY_ALFA, ANSWERED_BY_EQUAL_ACCESS } from '../support/answered-findings.ts';
import { equalAccessFaultsOf } from '../support/equal-access.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();
const ADDRESSES = PAGE_TYPES.map(({ address }) => address);
const leftOut = new Set(Object.keys(ANSWERED_BY_ALFA));

it('each type of page has no fault that Siteimprove Alfa finds, but for those answered', async () => {
  const faults = await site.tour(ADDRESSES, async (page, address) =>
    (await alfaFaultsOf(page, leftOut)).map((fault) => `${address} ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
});

it('each type of page has no fault that IBM Equal Access finds, but for those answered', async () => {
  const found = new Set<string>();
  const faults = await site.tour(
    ADDRESSES,
    async (page, address) =>
      (await equalAccessFaultsOf(page)).flatMap((fault) => {
        const kind = fault.slice(0, fault.indexOf(':'));
        found.add(kind);
        return kind in ANSWERED_BY_EQUAL_ACCESS ? [] : [`${address} ${fault}`];
      }),
    { bypassCSP: true },
  );
  expect(faults.flat()).toEqual([]);
  // An answer to what is found no more would hide the next fault.
  expect(Object.keys(ANSWERED_BY_EQUAL_ACCESS).filter((kind) => !found.has(kind))).toEqual([]);
});

it('a fault would be found by each of the two', async () => {
  const found = await site.see(
    '/presse/',
    async (page) => {
      await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
      const alfa = await alfaFaultsOf(page, leftOut);
      return [...alfa, ...(await equalAccessFaultsOf(page))].filter((fault) => fault.includes('<button'));
    },
    { bypassCSP: true },
  );
  expect(found.map((fault) => fault.slice(0, fault.indexOf(':')))).toEqual(
    expect.arrayContaining(['sia-r12', 'input_label_exists Fail_1']),
  );
});
