import type { InventoryAnswers } from '../inventory/answers.ts';

/** Asks the inventory. @returns null when it can't be asked: the server is away, or the page was left */
export async function askInventory<Question extends keyof InventoryAnswers>({
  api,
  question,
  about,
  signal,
}: {
  api: string;
  question: Question;
  about: Record<string, string>;
  signal: AbortSignal;
}): Promise<InventoryAnswers[Question] | null> {
  try {
    const query = new URLSearchParams(about).toString();
    const response = await fetch(`${api}/inventory/${question}?${query}`, { credentials: 'include', signal });
    // The shape is our own endpoint's.
    return response.ok ? ((await response.json()) as InventoryAnswers[Question]) : null;
  } catch {
    return null;
  }
}
