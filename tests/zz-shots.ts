import { chromium } from 'playwright-core';
const base = process.argv[2] ?? 'http://localhost:5321';
const paths = (process.argv[3] ?? '/').split(',');
const widths = (process.argv[4] ?? '1440').split(',').map(Number);
const scheme = (process.argv[5] ?? 'light') as 'light' | 'dark';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const width of widths) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  for (const p of paths) {
    await page.goto(base + p); await page.waitForTimeout(300);
    const over = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const name = `/tmp/shots/${p.replaceAll('/', '_')}-${width}-${scheme}.png`;
    await page.screenshot({ path: name, fullPage: true, clip: undefined });
    console.log(name, over ? 'OVERFLOW' : '');
  }
}
await browser.close();
