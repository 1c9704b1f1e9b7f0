import type { Answer } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import { describeWaiting, quote } from './messages.ts';
import { EMPTY_REQUEST, formatRequest, type SearchRequest } from './request.ts';

/** What goes with an answer: the words as they were typed, other questions, pages that are not in the index yet. */
export function noteNodes(request: SearchRequest, { correction, suggestions, waiting }: Answer): Node[] {
  const verbatim = correction === null ? [] : [verbatimNode({ ...request, text: correction.typed })];
  const others = suggestions.length === 0 ? [] : [suggestionsNode(suggestions)];
  const late = describeWaiting(waiting);
  return [...verbatim, ...others, ...(late === null ? [] : [make('p', 'small', late)])];
}

/** A way to try again what failed. */
export function retryNodes(retry: () => void): Node[] {
  const button = make('button', 'button is-plain', 'Réessayer');
  button.type = 'button';
  button.id = 'reessayer';
  button.addEventListener('click', retry);
  return [button];
}

function verbatimNode(request: SearchRequest): Node {
  return make('p', '', 'Chercher plutôt ', link({ ...request, isVerbatim: true }, 'chercher-plutot'));
}

function suggestionsNode(suggestions: readonly string[]): Node {
  const links = suggestions.flatMap((text, index) => [
    index === 0 ? '' : ', ',
    link({ ...EMPTY_REQUEST, text }, `essayer-${String(index + 1)}`),
  ]);
  return make('p', '', 'Essayez avec ', ...links, '.');
}

function link(request: SearchRequest, id: string): HTMLAnchorElement {
  const element = make('a', '', quote(request.text));
  element.href = `/recherche/${formatRequest(request)}`;
  element.id = id;
  return element;
}
