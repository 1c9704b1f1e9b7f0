/** Browser script of the search page: a static site cannot search without one. */
import { AnswersWhileTyping } from '../answers-while-typing.ts';
import { make } from '../make.ts';
import { openSearch } from '../open-search.ts';
import { findElements } from './elements.ts';
import { startSearchPage } from './search-page.ts';

const elements = findElements();
const search = openSearch();
const list = make('div', 'answers');
list.id = 'search-answers';
elements.form.append(list);
const answers = new AnswersWhileTyping({ field: elements.field, list, search });
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
