import { describe, expect, it } from 'vitest';
import { mandatesAt, type Mandate } from './person.ts';

const mandate = (role: string, from: string | null, to: string | null): Mandate => ({
  role,
  organization: null,
  from,
  to,
});

describe('mandatesAt', () => {
  const mandates = [mandate('adjointe', '2014', '2020-06'), mandate('vice-présidente', '2020-07-10', null)];

  it.each([
    ['2019-02-12', ['adjointe']],
    ['2020-06-30', ['adjointe']],
    ['2021-03-18', ['vice-présidente']],
    ['2020', ['adjointe', 'vice-présidente']],
    ['2013', []],
  ])('names the role held on %s', (date, roles) => {
    expect(mandatesAt(mandates, date).map(({ role }) => role)).toEqual(roles);
  });

  it('takes an unknown beginning and an open end as they are', () => {
    expect(mandatesAt([mandate('présidente', null, null)], '2017-12')).toHaveLength(1);
  });
});
