import { make } from '../make.ts';

/** The name of a theme beside its sign, as the page's own template draws it; of one that it does not know, its name. */
export function themeName(template: HTMLTemplateElement, label: string): HTMLElement {
  const names = [...template.content.querySelectorAll<HTMLElement>('[data-sign]')];
  const found = names.find(({ textContent }) => textContent.trim() === label);
  const name = make('span', found?.className ?? '', label);
  if (found?.dataset.sign !== undefined) name.dataset.sign = found.dataset.sign;
  return name;
}
