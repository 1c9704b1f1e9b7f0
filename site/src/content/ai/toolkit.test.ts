import { AI_RESOURCE_KINDS } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { linkFact, usageFacts } from './toolkit-facts.ts';
import { groupByUse, TOOLKIT_USES } from './toolkit-groups.ts';

const game = SAMPLES.aiResource({ id: 1, kind: 'game', audiences: ['youth', 'teachers'], cost: 'free' });
const course = SAMPLES.aiResource({ id: 2, kind: 'mooc', audiences: ['everyone'], duration: 'at-will', cost: 'free' });

describe('the uses of the toolkit', () => {
  it('take each kind of resource once', () => {
    expect(TOOLKIT_USES.flatMap(({ kinds }) => kinds).toSorted()).toEqual(AI_RESOURCE_KINDS.toSorted());
  });

  it('group the cards, without what nothing serves', () => {
    expect(groupByUse([game, course]).map(({ id, resources }) => [id, resources.map((one) => one.id)])).toEqual([
      ['apprendre', [2]],
      ['debattre', [1]],
    ]);
  });
});

describe('the facts of a card', () => {
  it('say for whom, how long and at which price, and a language other than French', () => {
    expect(usageFacts({ ...course, language: 'en', licence: 'CC BY 4.0' })).toBe(
      'Tout public\u00a0· À son rythme\u00a0· Gratuit\u00a0· en anglais\u00a0· licence CC BY 4.0',
    );
    expect(usageFacts(SAMPLES.aiResource())).toBeNull();
  });

  it('say what is known of the link, and no more', () => {
    const checked = { url: 'https://a.example/', lastCheckedOn: '2026-11-22', linkState: 'alive' } as const;
    expect(linkFact(checked)).toBe('Lien vérifié le 22\u00a0novembre 2026');
    expect(linkFact({ ...checked, linkState: 'dead' })).toBe('Le lien ne répondait plus le 22\u00a0novembre 2026');
    expect(linkFact({ ...checked, lastCheckedOn: null, linkState: null })).toBeNull();
    expect(linkFact({ ...checked, url: null })).toBeNull();
  });
});
