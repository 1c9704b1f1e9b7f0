import { describe, expect, it } from 'vitest';
import { Openings } from './openings.ts';

const DELAYS = { patience: 5, retry: 5 };

/** A log that fails as long as it is told to. */
function open() {
  const kept: { access: number; at: Date }[] = [];
  const said: string[] = [];
  const log = { isBusy: false, kept, said, attempts: 0 };
  const record = (access: number, at: Date) => {
    log.attempts += 1;
    if (log.isBusy) return Promise.reject(new Error('SQLITE_BUSY'));
    kept.push({ access, at });
    return Promise.resolve();
  };
  const openings = new Openings({ accesses: { record }, warn: (message) => said.push(message), delays: DELAYS });
  return { log, openings };
}

describe('the opening of a link', () => {
  it('is kept before the journalist reads', async () => {
    const { log, openings } = open();
    await openings.keep(3);
    expect(log.kept).toMatchObject([{ access: 3 }]);
    expect(log.said).toEqual([]);
  });

  it('stops nobody from reading while it can’t be kept, and is kept later with its own moment', async () => {
    const { log, openings } = open();
    log.isBusy = true;
    await openings.keep(3);
    const read = Date.now();
    expect(log.kept).toEqual([]);
    await expect.poll(() => log.attempts).toBeGreaterThan(2);
    log.isBusy = false;
    await expect.poll(() => log.kept).toMatchObject([{ access: 3 }]);
    expect(log.kept[0]?.at.getTime()).toBeLessThanOrEqual(read);
    expect(log.said).toEqual([expect.stringMatching(/accès presse n° 3\) n’est pas encore notée.*SQLITE_BUSY/)]);
  });

  it('is tried a last time when the press server closes', async () => {
    const { log, openings } = open();
    log.isBusy = true;
    await openings.keep(3);
    log.isBusy = false;
    await openings.close();
    expect(log.kept).toHaveLength(1);
  });

  it('is said to be lost when even that fails', async () => {
    const { log, openings } = open();
    log.isBusy = true;
    await openings.keep(3);
    await openings.close();
    expect(log.said.at(-1)).toContain('est perdue');
  });
});
