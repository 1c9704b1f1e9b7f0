import { PublicationError, type DraftToRender } from 'content-models';
import type { Publisher } from 'site';

/** What the admin is answered: the page, or why it could not be published as it is, in French. */
export type DraftAnswer = { status: 200; page: Uint8Array } | { status: 422; problem: string };

/** Renders a draft as its page will be, for whoever writes it. Nothing of it is written or kept. */
export async function answerDraft(
  { address, changes, folder }: DraftToRender,
  publisher: { previews: Pick<Publisher['previews'], 'render'> },
): Promise<DraftAnswer> {
  try {
    return { status: 200, page: await publisher.previews.render({ address, changes }, folder) };
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    return { status: 422, problem: error.message };
  }
}
