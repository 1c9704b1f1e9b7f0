/** Stands for Astro's `astro:content` where no page is rendered: templates that are only read never ask it. */
export function getLiveEntry(): never {
  throw new Error('No page is rendered here.');
}
