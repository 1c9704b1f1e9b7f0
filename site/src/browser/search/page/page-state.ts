/** What the history of the browser keeps of the page beside its address. */
export interface PageState {
  /** How many results are shown, where there are as many. */
  shown: number;
  scroll: number;
  /** Id of what has the focus. */
  focus: string | null;
  /** Filters are open. */
  isFiltering: boolean;
}

/** What the history keeps at the present address; null on a first visit. */
export function readState(): PageState | null {
  const state: unknown = history.state;
  return isPageState(state) ? state : null;
}

/** Keeps it at the present address. */
export function keepState(state: PageState): void {
  history.replaceState(state, '');
}

/** Id of what has the focus within an element. */
export function focusWithin(element: HTMLElement): string | null {
  const { activeElement } = document;
  return activeElement !== null && element.contains(activeElement) && activeElement.id !== '' ? activeElement.id : null;
}

function isPageState(state: unknown): state is PageState {
  return typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number';
}
