/**
 * Browser script of every page: the link to the search opens it over the page, as do `/` and Ctrl-K. What it is made of
 * loads at the first use; without it, or should it not come, the link leads to the page of the search.
 */
import { isKeyOn } from './search-key.ts';

const link = document.querySelector<HTMLAnchorElement>('#search-link');
/** That of the search's own page. */
const field = document.querySelector<HTMLInputElement>('#search-page [name=q]');

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
    if (!isShortcut(event) || isTyping(event.target)) return;
    event.preventDefault();
    void open(link);
  });
}

async function open({ href }: HTMLAnchorElement): Promise<void> {
  if (field) {
    field.focus();
    field.select();
    return;
  }
  try {
    await (await loadDialog()).openDialog();
  } catch {
    location.href = href;
  }
}

function loadDialog(): Promise<{ openDialog: () => Promise<void> }> {
  return import('./dialog.ts');
}

function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' : key === '/' && isKeyOn();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable], dialog') !== null;
}
