/** Where the browser keeps that somebody turned the key off. */
const NAME = 'touche-recherche';

/** Whether the key `/` opens the search. */
export function isKeyOn(): boolean {
  try {
    return localStorage.getItem(NAME) === null;
  } catch {
    // Where nothing may be kept, nothing was turned off.
    return true;
  }
}

export function turnKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'non');
  } catch {
    // It holds again on the next page.
  }
}
