import type { CommitmentStanding, StandingManifesto } from '../queries.ts';

/** Commitments under the text that makes them, in their order. */
export function byManifesto(
  commitments: readonly CommitmentStanding[],
): { manifesto: StandingManifesto; commitments: readonly CommitmentStanding[] }[] {
  const groups = [...Map.groupBy(commitments, ({ manifesto }) => manifesto.id).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ manifesto: first.manifesto, commitments: group }];
  });
}
