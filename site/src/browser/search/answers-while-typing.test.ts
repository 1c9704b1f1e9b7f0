// @vitest-environment jsdom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../../search/answer.ts';
import { AnswersWhileTyping } from './answers-while-typing.ts';
import { answerOf, hitOf, searchThat } from './testing/answers.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function open(answer: (question: Question) => Answer | Promise<Answer>) {
  document.body.innerHTML = '<input type="search"><div id="liste"></div>';
  const field = document.querySelector('input');
  const list = document.querySelector('div');
  if (field === null || list === null) throw new Error('There is no field.');
  const search = searchThat(answer);
  const answers = new AnswersWhileTyping({ field, list, search });
  const type = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await vi.advanceTimersByTimeAsync(100);
  };
  return { answers, field, list, search, type };
}

it('makes of the field one that HTML lets be a combobox, from which phones still offer to search', () => {
  const { field } = open(() => answerOf({ total: 0 }));
  expect(field).toMatchObject({ type: 'text', role: 'combobox', enterKeyHint: 'search' });
});

it('offers seven answers at most, with what they are and where', async () => {
  const hit = hitOf(0, { title: 'Un plan', type: 'Replay', best: { href: '/a/#t=8', title: '0:08', excerpt: [] } });
  const { field, list, search, type } = open(() =>
    answerOf({
      total: 9,
      hits: (from, count) => Promise.resolve(Array.from({ length: count }, (_, i) => hitOf(from + i)).with(0, hit)),
    }),
  );
  await type('plan');
  expect(search.asked).toEqual([{ text: 'plan', chosen: {}, order: 'relevance', isVerbatim: false, isTyping: true }]);
  expect(list.children).toHaveLength(7);
  expect(list.children[0]?.textContent).toBe('Un plan Replay · À 0:08');
  expect([list.hidden, field.role ?? field.getAttribute('role'), field.getAttribute('aria-expanded')]).toEqual([
    false,
    'combobox',
    'true',
  ]);
});

it('asks once for who types fast, and nothing for one letter', async () => {
  const { field, list, search, type } = open(() => answerOf({ total: 1 }));
  for (const text of ['s', 'so', 'sob', 'sobr']) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(search.asked.map(({ text }) => text)).toEqual(['sobr']);
  await type('s');
  expect(search.asked).toHaveLength(1);
  expect(list.hidden).toBe(true);
});

it('asks one question at a time, then the last one typed, and shows its answer alone', async () => {
  const waiting: ((answer: Answer) => void)[] = [];
  const { list, search, type } = open(() => new Promise((resolve) => waiting.push(resolve)));
  await type('un');
  await type('une');
  await type('une ville');
  expect(search.asked.map(({ text }) => text)).toEqual(['un']);
  waiting[0]?.(answerOf({ total: 5 }));
  await vi.advanceTimersByTimeAsync(0);
  expect(search.asked.map(({ text }) => text)).toEqual(['un', 'une ville']);
  expect(list.children).toHaveLength(0);
  waiting[1]?.(answerOf({ total: 2 }));
  await vi.advanceTimersByTimeAsync(0);
  expect(list.children).toHaveLength(2);
});

it('shows nothing that comes after it was closed', async () => {
  const late = Promise.withResolvers<Answer>();
  const { answers, list, type } = open(() => late.promise);
  await type('ville');
  answers.close();
  late.resolve(answerOf({ total: 3 }));
  await vi.advanceTimersByTimeAsync(100);
  expect([answers.isOpen, list.children.length]).toEqual([false, 0]);
});
