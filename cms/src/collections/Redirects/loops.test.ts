import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, findLoop, spellingsOf } from './loops.ts';

describe('findLoop', () => {
  it.each([
    [{ '/a/': '/b/', '/b/': '/a/' }, ['/a/', '/b/', '/a/']],
    [{ '/a/': '/b/', '/b/': '/c/', '/c/': '/a/' }, ['/a/', '/b/', '/c/', '/a/']],
    [{ '/a/': '/a/' }, ['/a/', '/a/']],
    [{ '/a/': '/b/', '/b/': '/c/', '/c/': '/b/' }, ['/b/', '/c/', '/b/']],
    [{ '/a/': '/b', '/b/': '/a?x=1#y' }, ['/a/', '/b/', '/a/']],
    [{ '/a/': '/b/', '/b/': '/c/' }, undefined],
    [{}, undefined],
  ])('reads %j', async (rules: Record<string, string>, loop) => {
    expect(await findLoop('/a', (address) => Promise.resolve(rules[address]))).toEqual(loop);
  });

  it('finds one exactly when a reader of the rules would never arrive', async () => {
    const address = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h').map((name) => `/${name}/`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(address, address), address, async (rules, start) => {
        let reached: string | undefined = start;
        for (let step = 0; step < 20 && reached !== undefined; step += 1) reached = rules[reached];
        const loop = await findLoop(start, (from) => Promise.resolve(rules[from]));
        expect(loop !== undefined).toBe(reached !== undefined);
        for (const [index, from] of (loop ?? []).slice(0, -1).entries()) expect(rules[from]).toBe(loop?.[index + 1]);
      }),
    );
  });
});

describe('an address that is compared', () => {
  it.each([
    ['/été', '/été/'],
    ['/%C3%A9t%C3%A9/', '/été/'],
    ['/guide.pdf', '/guide.pdf'],
    ['/%E9/', '/%E9/'],
    ['/', '/'],
  ])('reads %s as %s', (written, read) => {
    expect(comparable(written)).toBe(read);
    expect(spellingsOf(written)).toContain(read);
  });
});
