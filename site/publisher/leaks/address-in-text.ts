/** What stands before an address that is written whole: nothing, what parts it from other words, or a host. */
const BEFORE = /(?:^|[\s"'<>()[\]{}=,;|]|:\/\/[^\s"'<>()/]+)$/;

/** Longer than any host with its protocol. */
const LONGEST_HOST = 300;

/**
 * Whether an address of the site stands at a place of a text, whole: neither the end of another one nor its
 * beginning, `/projet/` in `/manifestes/projet/` or in `/projet/suite/`.
 *
 * @param address from `/` to `/`
 * @param place where the first letter after the first `/` is
 */
export function isAddressAt(address: string, { text, start }: { text: string; start: number }): boolean {
  const from = start - 1;
  const end = from + address.length;
  if (from < 0 || text.slice(from, end) !== address) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(end)) && BEFORE.test(text.slice(Math.max(0, from - LONGEST_HOST), from));
}
