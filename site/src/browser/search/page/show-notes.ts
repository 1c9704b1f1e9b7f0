import type { Answer } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import { foldLabel } from '../../../../search/french/fold.ts';
import { describeWaiting, quote } from './messages.ts';
import { chosenValues, EMPTY_REQUEST, formatRequest, type SearchRequest } from './request.ts';

/**
 * What goes with an answer: the words as they were typed, or without filters, other questions, pages that are not in the
 * index yet.
 */
export function noteNodes(request: SearchRequest, { total, correction, suggestions, waiting }: Answer): Node[] {
  const isFiltered = chosenValues(request).length > 0;
  const others = suggestions.filter((text) => foldLabel(text) !== foldLabel(request.text));
  const late = describeWaiting(waiting);
  return [
    ...(correction === null ? [] : [verbatimNode({ ...request, text: correction.typed })]),
    ...(total === 0 && isFiltered && request.text !== '' ? [unfilteredNode({ ...request, chosen: {} })] : []),
    ...(others.length === 0 ? [] : [suggestionsNode(others)]),
    ...(late === null ? [] : [make('p', 'small', late)]),
  ];
}

export const RETRY_ID = 'reessayer';

/** A way to try again what failed. */
export function retryNodes(retry: () => void): Node[] {
  const button = make('button', 'button is-plain', 'Réessayer');
  button.type = 'button';
  button.id = RETRY_ID;
  button.addEventListener('click', retry);
  return [button];
}

function verbatimNode(request: SearchRequest): Node {
  return make('p', '', 'Chercher plutôt ', link({ ...request, isVerbatim: true }, 'chercher-plutot'));
}

function unfilteredNode(request: SearchRequest): Node {
  return make('p', '', 'Chercher ', link(request, 'sans-filtre'), ' sans filtre');
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
