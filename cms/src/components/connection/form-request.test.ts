import { expect, it } from 'vitest';
import { formRequest } from './form-request.ts';

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
