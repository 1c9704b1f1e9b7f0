import stylesAddress from '../../styles/search-dialog.css?url';
import { resultsAddress } from './address.ts';
import { AnswersWhileTyping } from './answers-while-typing.ts';
import { make } from './make.ts';
import { openSearch } from './open-search.ts';
import { isKeyOn, turnKey } from './search-key.ts';

let dialog: Promise<HTMLDialogElement> | undefined;

/**
 * Opens the search over the page. Closed, it gives the focus back to what had it.
 * @param typed what was typed before there was a field; null once it is not wanted any more
 */
export async function openDialog(typed: () => string | null): Promise<void> {
  dialog ??= makeDialog();
  const opened = await dialog;
  const text = typed();
  if (text === null) return;
  if (!opened.open) opened.showModal();
  const field = opened.querySelector('input');
  field?.select();
  if (field === null) return;
  if (text !== '') field.value = text;
  // Words of before are answered again, as they are now.
  if (field.value !== '') field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function makeDialog(): Promise<HTMLDialogElement> {
  await loadStyles();
  const field = make('input', '');
  Object.assign(field, { id: 'dialog-search', name: 'q', type: 'search', autocomplete: 'off' });
  const label = make('label', 'visually-hidden', 'Rechercher sur le site');
  label.htmlFor = field.id;
  const form = make('form', 'search-form', label, field, make('button', '', 'Chercher'));
  form.role = 'search';
  form.action = resultsAddress('');
  const list = make('div', 'answers');
  list.id = 'dialog-answers';
  const all = make('a', 'more');
  const close = make('button', 'button is-plain', 'Fermer');
  close.type = 'button';
  const element = make(
    'dialog',
    'search-dialog',
    form,
    list,
    make('p', 'small search-hint', 'Un nom, un territoire, un sigle, ou une phrase entre guillemets.'),
    make('p', 'search-ways', all, close),
    keyChoice(),
  );
  element.ariaLabel = 'Recherche';
  element.setAttribute('closedby', 'any');
  const answers = new AnswersWhileTyping({ field, list, search: openSearch() });
  const lead = () => {
    all.href = resultsAddress(field.value);
    all.textContent = field.value.trim() === '' ? 'La page de recherche' : 'Tous les résultats';
  };
  lead();
  field.addEventListener('input', lead);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Some browsers would empty the field first.
    event.preventDefault();
    element.close();
  });
  close.addEventListener('click', () => {
    element.close();
  });
  element.addEventListener('close', () => {
    answers.close();
  });
  document.body.append(element);
  return element;
}

/** A key of one sign is in the way of who speaks to the computer: it can be turned off. */
function keyChoice(): HTMLElement {
  const box = make('input', '');
  box.type = 'checkbox';
  box.checked = isKeyOn();
  box.addEventListener('change', () => {
    turnKey(box.checked);
  });
  return make('label', 'small search-key', box, ' La touche\u00a0', make('kbd', '', '/'), ' ouvre la recherche');
}

/** Those of the dialog. Without them it would show all the same. */
function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = make('link', '');
    const done = () => {
      resolve();
    };
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    link.rel = 'stylesheet';
    link.href = stylesAddress;
    document.head.append(link);
  });
}
