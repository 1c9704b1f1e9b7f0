import { ORGANIZATION_KINDS } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { groupMembers } from './group-members.ts';

describe('members and partners', () => {
  it('stand by what they are, territories counted for their own list', () => {
    const { territories, groups } = groupMembers([
      SAMPLES.organization({ id: 1, title: 'France urbaine', kind: 'association' }),
      SAMPLES.organization({ id: 2, title: 'Nantes Métropole', kind: 'authority', isTerritory: true }),
      SAMPLES.organization({ id: 3, title: 'Inria', kind: 'state' }),
    ]);
    expect(territories).toBe(1);
    expect(groups.map(({ title, members }) => [title, members.map((member) => member.title)])).toEqual([
      ['Associations', ['France urbaine']],
      ['État, universités et recherche', ['Inria']],
    ]);
  });

  it('leave out no kind of organisation', () => {
    const all = ORGANIZATION_KINDS.map((kind, index) => SAMPLES.organization({ id: index + 1, kind }));
    expect(groupMembers(all).groups.flatMap(({ members }) => members)).toHaveLength(all.length);
  });
});
