import type { Authority } from '../register/authority.ts';
import type { RegisterAnswer } from '../register/register-endpoint.ts';

/** An authority in the list of the picker. */
export interface AuthorityOption {
  /** Tells it from all others: a department and a region may have the same code. */
  value: string;
  label: string;
  authority: Authority;
  /** What Payload’s list may add to an option. */
  [key: string]: unknown;
}

/** An authority with what tells it from those that have the same name. */
export function optionOf(authority: Authority): AuthorityOption {
  const { kind, name, nature, department, inseeCode } = authority;
  const place = department === null || department === name ? [] : [department];
  return { value: `${kind} ${inseeCode}`, label: [name, nature, ...place, inseeCode].join(' · '), authority };
}

/** The authority of the option that was chosen; null when the choice was cleared. */
export function authorityOf(chosen: unknown): Authority | null {
  // Payload's list gives back the options that it was given.
  return chosen === null || chosen === undefined ? null : (chosen as AuthorityOption).authority;
}

/** Asks the register. @returns undefined when the server could not be asked */
export async function askRegister(
  api: string,
  query: string,
  signal: AbortSignal,
): Promise<AuthorityOption[] | undefined> {
  try {
    const parameters = new URLSearchParams({ q: query });
    const response = await fetch(`${api}/organizations/register?${parameters.toString()}`, {
      credentials: 'include',
      signal,
    });
    if (!response.ok) return undefined;
    // The shape is our own endpoint's.
    const { authorities } = (await response.json()) as RegisterAnswer;
    return authorities.map(optionOf);
  } catch {
    // The server is away, or something else was typed meanwhile.
    return undefined;
  }
}
