import { ProjectionError } from './projection-error.ts';
import { TextContext, UnknownNodeError } from './rich-text/context.ts';
import { nodesOfState } from './rich-text/editor-node.ts';
import { projectFlow } from './rich-text/flow.ts';

/**
 * The published form of a text of the editor. The result still has to be parsed by `richText`.
 * Throws a {@link ProjectionError} on a node that the site has no form for.
 * @param path where the text is in its document
 */
export function projectRichText(state: unknown, path: readonly PropertyKey[]): unknown[] {
  const nodes = nodesOfState(state);
  try {
    return projectFlow(nodes, new TextContext(nodes));
  } catch (error) {
    if (error instanceof UnknownNodeError) throw new ProjectionError(error.message, path, { cause: error });
    throw error;
  }
}
