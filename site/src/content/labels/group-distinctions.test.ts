import { cardOf, type Label } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { groupDistinctions, type Distinction } from './group-distinctions.ts';

function distinction(id: number, award: Label['award'], domain: Label['domain']): Distinction {
  return {
    card: cardOf(SAMPLES.label({ id, award, domain })),
    award,
    domain,
    laureate: cardOf(SAMPLES.organization({ id })),
  };
}

it('puts labels under their award, then their domain in the order of the five, those without one last', () => {
  const groups = groupDistinctions([
    distinction(1, 'startup', null),
    distinction(2, 'innovative-territory', null),
    distinction(3, 'innovative-territory', 'numerique-responsable'),
    distinction(4, 'innovative-territory', 'innovation-citoyenne'),
    distinction(5, 'innovative-territory', 'numerique-responsable'),
  ]);
  expect(
    groups.map(({ award, domains }) => [
      award,
      domains.map(({ domain, distinctions }) => [domain, distinctions.map(({ card }) => card.id)]),
    ]),
  ).toEqual([
    [
      'innovative-territory',
      [
        ['innovation-citoyenne', [4]],
        ['numerique-responsable', [3, 5]],
        [null, [2]],
      ],
    ],
    ['startup', [[null, [1]]]],
  ]);
});

it('is empty when nothing was given', () => {
  expect(groupDistinctions([])).toEqual([]);
});
