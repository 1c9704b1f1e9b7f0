/** The first sentence of a text, or all of it when it has one alone. */
export function openingSentence(text: string): string {
  return /^.+?[.!?…](?=\s)/s.exec(text)?.[0] ?? text;
}
