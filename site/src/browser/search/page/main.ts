/** Browser script of the search page: a static site cannot search without one. */
import { AnswersWhileTyping } from '../answers-while-typing.ts';
import { openSearch } from '../open-search.ts';
import { findElements } from './elements.ts';
import { startSearchPage } from './search-page.ts';

const elements = findElements();
const search = openSearch();
const answers = new AnswersWhileTyping({ field: elements.field, list: elements.answers, search });
elements.form.addEventListener('submit', () => {
  answers.close();
});
elements.field.addEventListener('blur', () => {
  answers.close();
});
elements.field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  if (answers.isOpen) answers.close();
  else elements.field.value = '';
});
startSearchPage(elements, search);
