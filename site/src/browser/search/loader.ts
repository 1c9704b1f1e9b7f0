/**
 * Browser script of every page: the link to the search opens it over the page, as do `/` and Ctrl-K. What it is made of
 * loads at the first use; without it, or should it not come, the link leads to the page of the search.
 */
import { isKeyOn } from './search-key.ts';

const link = document.querySelector<HTMLAnchorElement>('#search-link');
/** That of the search's own page. */
const field = document.querySelector<HTMLInputElement>('#search-page [name=q]');

/** What is typed while the dialog loads; null when it does not, or is not wanted any more. */
let typed: string | null = null;

if (link) {
  link.ariaHasPopup = 'dialog';
  link.ariaKeyShortcuts = '/ Control+K Meta+K';
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open(link);
  });
  if (!field)
    for (const sign of ['pointerenter', 'focus'])
      link.addEventListener(sign, () => void loadDialog().catch(() => undefined), { once: true });
  document.addEventListener('keydown', (event) => {
    if (typed !== null && event.key === 'Escape') typed = null;
    else if (typed !== null && event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (typed !== null && isLetter(event)) typed += event.key;
    else if (!isShortcut(event) || isTyping(event.target)) return;
    else void open(link);
    event.preventDefault();
  });
}

async function open({ href }: HTMLAnchorElement): Promise<void> {
  if (field) {
    field.focus();
    field.select();
    return;
  }
  typed ??= '';
  try {
    await (await loadDialog()).openDialog(() => typed);
  } catch {
    location.href = href;
  }
  typed = null;
}

function loadDialog(): Promise<{ openDialog: (typed: () => string | null) => Promise<void> }> {
  return import('./dialog.ts');
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' : key === '/' && isKeyOn();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], dialog') !== null;
}
