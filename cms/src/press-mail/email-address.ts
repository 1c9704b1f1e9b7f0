import { z } from 'zod';

/** Longest address that mail servers take (RFC 5321, section 4.5.3.1.3), in characters. */
const LONGEST = 254;

const address = z.email().max(LONGEST);

/** An address as it is kept, in lower case and without spaces around it; null for what is none. */
export function emailAddressOf(typed: string): string | null {
  const { data } = address.safeParse(typed.trim().toLowerCase());
  return data ?? null;
}
