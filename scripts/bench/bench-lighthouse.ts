import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { formatNumber } from 'content-models';
import { ensureChromium, PAGE_TYPES } from 'tests';
import { z } from 'zod';
import { childEnvironment } from 'runtime/settings';

/** Taken from npm when it is asked for: it weighs 176 MB, and nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Types of pages that are scored. */
const PAGES = ['home', 'release', 'manifesto', 'event-with-programme'];

const report = z.object({
  categories: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const run = promisify(execFile);

/** Scores pages of the demonstration as a telephone sees them. @returns whether all have 100 everywhere */
export async function benchLighthouse(siteUrl: string, print: (line: string) => void): Promise<boolean> {
  const chromium = await ensureChromium();
  let isPerfect = true;
  for (const { address } of PAGE_TYPES.filter(({ name }) => PAGES.includes(name))) {
    const scores = await score(`${siteUrl}${address}`, chromium);
    isPerfect &&= scores.every(({ points }) => points === 100);
    print(`${address}\u00a0: ${scores.map(({ title, points }) => `${title} ${formatNumber(points)}`).join(', ')}`);
  }
  return isPerfect;
}

async function score(url: string, chromium: string): Promise<{ title: string; points: number }[]> {
  const args = ['--yes', LIGHTHOUSE, url, '--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
  const { stdout } = await run('npx', args, {
    env: childEnvironment({ CHROME_PATH: chromium }),
    maxBuffer: 64_000_000,
    timeout: 600_000,
  });
  return Object.values(report.parse(JSON.parse(stdout)).categories).map(({ title, score: part }) => ({
    title,
    points: Math.round((part ?? 0) * 100),
  }));
}
