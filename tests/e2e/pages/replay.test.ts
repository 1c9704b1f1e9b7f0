import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();
const REPLAY = '/replays/lire-le-plan-du-reseau/';

/** Never waited for but where a test fails: a busy machine is slow to scroll. */
const PATIENCE = { timeout: 30_000 };

/** What the player shows and does. */
function stateOf(page: Page) {
  return page.evaluate(() => {
    const video = document.querySelector('video');
    if (video === null) throw new Error('There is no video.');
    return {
      second: Math.floor(video.currentTime),
      isPaused: video.paused,
      isLoaded: video.readyState > 0,
      tracks: [...video.textTracks].map(({ kind, language, mode }) => `${kind} ${language} ${mode}`),
      current: document.querySelector('.transcript [aria-current]')?.textContent ?? null,
    };
  });
}

describe('the player', () => {
  it('loads nothing of the video, nor plays, until somebody asks', async () => {
    await site.see(REPLAY, async (page, responses) => {
      await page.waitForLoadState('networkidle');
      expect(responses.map((response) => response.request().resourceType())).not.toContain('media');
      expect(await stateOf(page)).toEqual({
        second: 0,
        isPaused: true,
        isLoaded: false,
        tracks: ['captions fr showing'],
        current: null,
      });
    });
  });

  it('is at the second of the address, and follows when it changes, without playing', async () => {
    await site.see(`${REPLAY}#t=12`, async (page) => {
      expect(await stateOf(page)).toMatchObject({ second: 12, isPaused: true });
      await page.evaluate(() => {
        location.hash = '#t=26';
      });
      await page.waitForFunction(() => document.querySelector('video')?.currentTime === 26);
      expect(await stateOf(page)).toMatchObject({ isPaused: true });
    });
  });

  it('plays from a line chosen with the keyboard, which keeps the focus and is marked', async () => {
    await site.see(REPLAY, async (page) => {
      await page.locator('.transcript a', { hasText: '0:15' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.transcript [aria-current]')?.textContent === '0:15');
      expect(await stateOf(page)).toMatchObject({ isPaused: false, isLoaded: true });
      expect(new URL(page.url()).hash).toBe('#t=15');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('0:15');
      await page.waitForFunction(() => document.querySelector('.transcript [aria-current]')?.textContent === '0:19');
    });
  });

  it('unfolds the transcript for an address that leads into it', async () => {
    await site.see(REPLAY, async (page) => {
      await page.getByText('Transcription', { exact: true }).click();
      expect(await page.locator('.transcript p').first().isVisible()).toBe(false);
      await page.evaluate(() => {
        location.hash = '#t=15';
      });
      await page.locator('[id="t=15"]').waitFor();
      await page.waitForFunction(() => {
        const { top } = document.getElementById('t=15')?.getBoundingClientRect() ?? { top: -1 };
        return top >= 0 && top < innerHeight;
      });
    });
  });
});

it('leads to each line without JavaScript: chapters and times are links of the page', async () => {
  await site.see(
    REPLAY,
    async (page) => {
      const hrefs = await page
        .locator('.player nav a, .transcript a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(hrefs.length).toBeGreaterThan(12);
      for (const href of new Set(hrefs)) expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
      await page.locator('.transcript a', { hasText: '0:29' }).click();
      await page.waitForURL('**/#t=29');
    },
    { javaScriptEnabled: false },
  );
});

it('is found by words said in it: the search leads to their second', async () => {
  await site.see('/recherche/?q=sigle&type=Replay', async (page) => {
    await page.locator('#search-results h3 a').first().click();
    await page.waitForURL(`**${REPLAY}#t=8`);
    expect(await stateOf(page)).toMatchObject({ second: 8, isPaused: true });
  });
});

it('is reached from its session, and leads back to it', async () => {
  await site.see('/evenements/forum-2025-rennes/', async (page) => {
    await page.getByRole('link', { name: /^Voir le replay, 32/ }).click();
    await page.waitForURL(`**${REPLAY}`);
    await page.getByRole('link', { name: 'Forum 2025', exact: false }).first().click();
    await page.waitForURL('**/evenements/forum-2025-rennes/lire-le-plan-du-reseau-exemple/');
    expect(await page.locator('h1').textContent()).toContain('Lire le plan du réseau');
  });
});

it.each([
  [360, 640],
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [780, 360],
])(
  'keeps the picture in view at %i × %i, for a link to a second and for a line chosen far below',
  async (width, height) => {
    const isInView = (page: Page) =>
      page.evaluate(() => {
        const { top, bottom, left, right } = document.querySelector('video')?.getBoundingClientRect() ?? new DOMRect();
        return top >= -1 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1 && bottom > top;
      });
    await site.see(
      `${REPLAY}#t=26`,
      async (page) => {
        await expect.poll(() => isInView(page), PATIENCE).toBe(true);
        expect(await stateOf(page)).toMatchObject({ second: 26, isPaused: true });
        await page.locator('.transcript a').last().click();
        await expect.poll(() => isInView(page), PATIENCE).toBe(true);
      },
      { viewport: { width, height } },
    );
  },
);

it('is searched in without accents nor capitals, passage by passage', async () => {
  await site.see(REPLAY, async (page) => {
    const field = page.getByLabel('Chercher dans la transcription');
    await field.fill('STATION');
    const output = page.locator('.find output');
    await expect.poll(() => output.textContent()).toMatch(/^1 sur \d+$/);
    await field.press('Enter');
    await expect.poll(() => output.textContent()).toMatch(/^2 sur \d+$/);
    await field.fill('introuvable');
    await expect.poll(() => output.textContent()).toBe('Aucun passage');
  });
});

it('is taken away as video, sound, text and subtitles, each of which is there', async () => {
  await site.see(REPLAY, async (page) => {
    const links = page.locator('section', { hasText: 'Télécharger' }).last().locator('a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => href.replace(/.*\./, ''))).toEqual(['mp4', 'm4a', 'vtt', 'txt']);
    for (const href of hrefs) expect((await page.request.get(site.url + href)).status(), href).toBe(200);
  });
});

it('is shown in the pages of other sites, by an address that oEmbed tells; no other page is', async () => {
  await site.see(REPLAY, async (page) => {
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const oembed = (await (await page.request.get(site.url + new URL(href ?? '').pathname)).json()) as Oembed;
    expect(oembed).toMatchObject({ version: '1.0', type: 'video', title: 'Lire le plan du réseau' });
    const [, source = ''] = /src="([^"]+)"/.exec(oembed.html) ?? [];
    const embed = await page.request.get(site.url + new URL(source).pathname);
    expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
    expect(embed.headers()).not.toHaveProperty('x-frame-options');
    const own = await page.request.get(site.url + REPLAY);
    expect(own.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

interface Oembed {
  html: string;
}

it('sends the part of the video that is asked', async () => {
  await site.see(REPLAY, async (page) => {
    const source = (await page.locator('source').getAttribute('src')) ?? '';
    const part = await page.request.get(site.url + source, { headers: { range: 'bytes=100-199' } });
    expect([part.status(), part.headers()['content-type'], (await part.body()).length]).toEqual([
      206,
      'video/mp4',
      100,
    ]);
    const beyond = await page.request.get(site.url + source, { headers: { range: 'bytes=99999999-' } });
    expect(beyond.status()).toBe(416);
    const track = await page.request.get(site.url + ((await page.locator('track').getAttribute('src')) ?? ''));
    expect(track.headers()['content-type']).toBe('text/vtt; charset=utf-8');
  });
});
