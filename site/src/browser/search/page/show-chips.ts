import type { Facet } from '../../../../search/answer.ts';
import { make } from '../make.ts';
import { FACET_NAMES } from './messages.ts';

interface Chosen {
  facet: Facet;
  value: string;
}

/**
 * The filters that are chosen, each a button that removes it. One stop of the Tab key for all of them, arrows lead from one to
 * the other: results stay near.
 */
export function chipButtons(chosen: readonly Chosen[], remove: (chosen: Chosen) => void): HTMLButtonElement[] {
  const buttons = chosen.map((one, index) => {
    const hint = make('span', 'visually-hidden', `Retirer le filtre ${FACET_NAMES[one.facet].toLowerCase()}\u00a0: `);
    const button = make('button', 'chip', hint, one.value);
    button.type = 'button';
    button.id = `choisi-${one.facet}-${one.value}`;
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('click', () => {
      remove(one);
    });
    return button;
  });
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('keydown', (event) => {
      const target = buttons.at(targetOf(event.key, index, buttons.length));
      if (target === undefined || target === button) return;
      event.preventDefault();
      for (const other of buttons) other.tabIndex = other === target ? 0 : -1;
      target.focus();
    });
  }
  return buttons;
}

function targetOf(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return index;
  }
}
