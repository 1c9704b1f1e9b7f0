import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a reader acts: by what is pointed at, or with keys alone. */
export type Hand = 'pointer' | 'keyboard';

/** Screens of a page that somebody in a hurry looks at. */
const LOOKED_AT = 2;
/** Links before what is looked for, at most: who walks with the Tab key gives up at some point. */
const MOST_STOPS = 200;

/** Where Chromium draws the button that plays a video. */
const PLAY = { fromLeft: 25, fromBottom: 47 };

/** A reader under way, whose actions are counted: something that is pressed, or words that are typed and sent. */
export class Traveller {
  readonly page: Page;
  readonly #hand: Hand;
  #actions = 0;

  constructor(page: Page, hand: Hand) {
    this.page = page;
    this.#hand = hand;
  }

  get actions(): number {
    return this.#actions;
  }

  /** Presses something that is seen without looking further than two screens from where one is. */
  async press(target: Locator): Promise<void> {
    this.#actions += 1;
    await this.expectNear(target);
    if (this.#hand === 'pointer') return target.click();
    await this.#walkTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** Types words where the focus is, and follows the first thing that is answered which fits. */
  async ask(words: string, answer: Locator): Promise<void> {
    this.#actions += 1;
    await this.page.keyboard.type(words);
    await answer.waitFor();
    if (this.#hand === 'pointer') return answer.click();
    for (let count = 0; count < MOST_STOPS; count += 1) {
      if ((await answer.getAttribute('aria-selected')) === 'true') return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error('The arrows do not reach the answer.');
  }

  /** Plays the video of the page, by its button. */
  async play(): Promise<void> {
    const video = this.page.locator('video');
    if (this.#hand === 'keyboard') return this.press(video);
    this.#actions += 1;
    await this.expectNear(video);
    const { height } = (await video.boundingBox()) ?? { height: 0 };
    await video.click({ position: { x: PLAY.fromLeft, y: height - PLAY.fromBottom } });
  }

  /** It is there, and not further than two screens from where one is. */
  async expectNear(target: Locator): Promise<void> {
    await target.waitFor();
    const box = await target.boundingBox();
    const height = this.page.viewportSize()?.height ?? 0;
    const name = `${this.page.url()}: ${(await target.textContent()) ?? ''}`;
    expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(LOOKED_AT * height);
  }

  async #walkTo(target: Locator): Promise<void> {
    for (let count = 0; count < MOST_STOPS; count += 1) {
      await this.page.keyboard.press('Tab');
      const [isThere] = await target.evaluateAll((elements) => elements.map((one) => one === document.activeElement));
      if (isThere !== true) continue;
      expect(await target.evaluate(isFocusSeen), await target.innerText()).toBe(true);
      return;
    }
    throw new Error(`The Tab key does not reach ${await target.innerText()}.`);
  }
}

/** In the page: whether what has the focus is outlined, within the window. A video shows its own keys. */
function isFocusSeen(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return isOutlined && bottom > 0 && top < innerHeight;
}
