// @vitest-environment jsdom

import { expect, it } from 'vitest';
import { chipButtons } from './show-chips.ts';

it('is one stop of the Tab key, walked through with arrows', () => {
  const removed: string[] = [];
  const chosen = ['Replay', 'Manifeste', 'Événement'].map((value) => ({ facet: 'type' as const, value }));
  const buttons = chipButtons(chosen, ({ value }) => removed.push(value));
  document.body.replaceChildren(...buttons);
  const stops = () => buttons.filter(({ tabIndex }) => tabIndex === 0).map((button) => buttons.indexOf(button));
  const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key }));
  expect(stops()).toEqual([0]);
  buttons[0]?.focus();
  for (const [key, index] of [
    ['ArrowRight', 1],
    ['End', 2],
    ['ArrowRight', 0],
    ['ArrowLeft', 2],
    ['Home', 0],
    ['a', 0],
  ] as const) {
    press(key);
    expect([document.activeElement, stops()], key).toEqual([buttons[index], [index]]);
  }
  buttons[1]?.click();
  expect(removed).toEqual(['Manifeste']);
});
