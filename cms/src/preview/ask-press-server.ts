import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DraftToRender } from 'content-models';
import { DRAFT_PATH, PRESS_SERVER_FILE } from 'runtime/press-server-file';
import { z } from 'zod';

/** What became of a draft that was to be rendered. */
export type RenderedDraft = { html: string } | { problem: string };

const listeningSchema = z.object({ port: z.int().min(1).max(65_535) });

/** How long a page may take, in milliseconds: the process that renders may be at something long. */
const LONGEST_RENDERING = 10_000;

/**
 * Asks the process that renders for the page of a draft.
 *
 * @throws {Error} when it is not there, does not answer or fails
 */
export async function askPressServer(draft: DraftToRender, dataDir: string): Promise<RenderedDraft> {
  const file = path.join(dataDir, 'site', PRESS_SERVER_FILE);
  const { port } = listeningSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const answer = await fetch(`http://127.0.0.1:${String(port)}${DRAFT_PATH}`, {
    method: 'POST',
    body: JSON.stringify(draft),
    signal: AbortSignal.timeout(LONGEST_RENDERING),
  });
  const text = await answer.text();
  if (answer.ok) return { html: text };
  if (answer.status === 422) return { problem: text };
  throw new Error(`The press server answered ${String(answer.status)}.`);
}
