import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

describe('Turns', () => {
  it('lets one through at a time, in order', async () => {
    const turns = new Turns(1000);
    const order: string[] = [];
    const work = async (name: string) => {
      const end = await turns.take();
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      end();
    };
    await Promise.all([work('first'), work('second'), work('third')]);
    expect(order).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('gives up on a turn that does not come, without letting the next one in early', async () => {
    const turns = new Turns(20);
    const end = await turns.take();
    await expect(turns.take()).rejects.toThrow(/occupée/);
    let isIn = false;
    const third = turns.take().then((endThird) => {
      isIn = true;
      endThird();
    });
    await Promise.resolve();
    expect(isIn).toBe(false);
    end();
    await third;
    expect(isIn).toBe(true);
  });
});
