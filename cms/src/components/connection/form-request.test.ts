import { expect, it } from 'vitest';
import { formAnswer, formRequest } from './form-request.ts';

it('leaves unfolded rows so, folded ones too, and locks nothing', () => {
  const rows = [
    { id: 'a', isLoading: true },
    { id: 'b', collapsed: true },
  ];
  const asked = { id: 3, formState: { quotes: { rows }, title: { value: 'Un' } }, returnLockStatus: true };
  expect(formRequest(asked)).toEqual({
    id: 3,
    formState: {
      quotes: {
        rows: [
          { id: 'a', isLoading: true, collapsed: false },
          { id: 'b', collapsed: true },
        ],
      },
      title: { value: 'Un' },
    },
    returnLockStatus: false,
  });
});

it('leaves other requests as they are', () => {
  expect(formRequest({ data: { title: 'Un' } })).toEqual({ data: { title: 'Un' } });
});

it('leaves out of the answer to a save what was sent, over which somebody may have typed since', () => {
  const asked = {
    data: { title: 'Un' },
    formState: { title: { value: 'Un' }, slug: { value: '' }, quotes: { value: 1, rows: [{ id: 'a' }] } },
  };
  const state = {
    title: { value: 'Un', initialValue: 'Un', valid: true },
    slug: { value: 'un', initialValue: 'un' },
    quotes: { value: 1, rows: [{ id: 'a' }], valid: true },
  };
  expect(formAnswer(asked, { state })).toEqual({
    state: { title: { valid: true }, slug: { value: 'un', initialValue: 'un' }, quotes: { valid: true } },
  });
  expect(formAnswer({ formState: asked.formState }, { state })).toEqual({ state });
});
