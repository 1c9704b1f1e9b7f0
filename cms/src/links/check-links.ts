import { checkLink, type CheckOptions, type Finding } from './check-link.ts';

/** Sites asked at the same time; each one is asked one thing at a time. */
const AT_ONCE = 4;

/** Checks each address once. */
export async function checkLinks(
  addresses: Iterable<string>,
  options: CheckOptions = {},
): Promise<ReadonlyMap<string, Finding>> {
  const sites = Map.groupBy(new Set(addresses), (address) => URL.parse(address)?.host ?? address);
  const waiting = [...sites.values()];
  const findings = new Map<string, Finding>();
  const work = async () => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) {
      for (const address of site) findings.set(address, await checkLink(address, options));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

/** Whether no site at all has answered, which says more of this machine's network than of the links. */
export function isOffline(findings: ReadonlyMap<string, Finding>): boolean {
  return findings.size > 0 && [...findings.values()].every(({ hasAnswered }) => !hasAnswered);
}
