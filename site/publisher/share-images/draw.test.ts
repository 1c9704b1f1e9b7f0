import { execFileSync } from 'node:child_process';
import { THEME_KEYS } from 'content-models';
import fc from 'fast-check';
import sharp, { type Region } from 'sharp';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SHARE_IMAGE_SIZE, type ShareImage } from '../../src/metadata/share-image.ts';
import { drawShareImage } from './draw.ts';
import { createDrawer } from '../typesetting/drawing-process.ts';

const IMAGE: ShareImage = {
  over: 'Communiqué · 6 juillet 2023',
  title: 'Intelligence artificielle\u00a0: les territoires s’engagent',
  themes: ['intelligence-artificielle', 'data'],
  isExample: false,
  network: 'Les Interconnectés',
};

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('a share image', { timeout: 60_000 }, () => {
  it('is a picture of the size that social networks show, the same each time', async () => {
    const png = await drawShareImage(IMAGE);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...SHARE_IMAGE_SIZE });
    expect(Buffer.from(await drawShareImage(IMAGE))).toEqual(Buffer.from(png));
  });

  it('is drawn for any title, and leaves its margins and its lines alone', async () => {
    const title = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
      fc.constantFrom(
        '#import "x"',
        '$ x $',
        '*gras* _italique_ `code` @ref',
        '\\',
        '👩🏽‍💻',
        'a'.repeat(3000),
        'mot '.repeat(700),
      ),
    );
    const themes = fc.shuffledSubarray([...THEME_KEYS]);
    const blank = await pixelsOf({ ...IMAGE, title: '.', themes: [] }, RIGHT_MARGIN);
    await fc.assert(
      fc.asyncProperty(title, themes, fc.boolean(), async (words, lines, isExample) => {
        const image = { ...IMAGE, title: words, themes: lines, isExample };
        expect(await pixelsOf(image, RIGHT_MARGIN)).toEqual(blank);
      }),
      { numRuns: 40 },
    );
  });

  it('takes a title for words, never for markup', async () => {
    expect(await pixelsOf({ ...IMAGE, title: '#sys.version' }, WHOLE)).not.toEqual(
      await pixelsOf({ ...IMAGE, title: '0.14.0' }, WHOLE),
    );
  });

  it('is drawn by a process, until it is closed', async () => {
    const drawer = createDrawer();
    if (drawer === undefined) return;
    const first = await drawer.draw(IMAGE);
    expect(Buffer.from(first)).toEqual(Buffer.from(await drawShareImage(IMAGE)));
    await drawer.close();
    await expect(drawer.draw(IMAGE)).rejects.toThrow('le processus qui dessine s’est arrêté.');
  });

  it('is drawn by another process when the one that draws does not answer', async () => {
    const drawer = createDrawer();
    if (drawer === undefined) return;
    onTestFinished(async () => {
      vi.useRealTimers();
      await drawer.close();
    });
    const first = await drawer.draw(IMAGE);
    const [asleep] = drawingProcesses();
    process.kill(asleep ?? 0, 'SIGSTOP');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const drawn = drawer.draw(IMAGE);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(drawingProcesses()).toEqual([asleep]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await drawn).toEqual(first);
    const [other, ...more] = drawingProcesses();
    expect([other === asleep, more]).toEqual([false, []]);
  });
});

/** Numbers of the processes that draw for this one. */
function drawingProcesses(): number[] {
  const children = execFileSync('ps', ['--ppid', String(process.pid), '-o', 'pid=,args='], { encoding: 'utf8' });
  return [...children.matchAll(/(\d+) .*drawing-program/g)].map(([, pid]) => Number(pid));
}

/** Beside the title, over the lines. */
const RIGHT_MARGIN = { left: 1140, top: 0, width: 60, height: 410 };
const WHOLE = { left: 0, top: 0, ...SHARE_IMAGE_SIZE };

async function pixelsOf(image: ShareImage, part: Region): Promise<Buffer> {
  return sharp(await drawShareImage(image))
    .extract(part)
    .raw()
    .toBuffer();
}
