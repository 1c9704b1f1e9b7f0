import { pageLinks, type PageLinks } from './page-links.ts';

/** What an address of the site answers. */
export interface Answer {
  status: number;
  /** Its text when it is a page, else null. */
  html: string | null;
}

/** What a visitor who follows every link from the home page meets. */
export interface Crawl {
  /** The pages that can be reached, with the fewest clicks to each. */
  clicks: ReadonlyMap<string, number>;
  /** Links, pictures, files and anchors that are not there: « page → target: why ». */
  broken: string[];
  /** How many addresses were asked for. */
  asked: number;
}

/**
 * Follows every link of the site from its home page, and asks for everything that its pages name.
 *
 * @param origin of the site: what is elsewhere is left alone
 * @param ask what an address, a path, answers
 */
export async function crawl(origin: string, ask: (path: string) => Answer | Promise<Answer>): Promise<Crawl> {
  const answers = new Map<string, Answer>();
  const links = new Map<string, PageLinks>();
  const answerOf = async (path: string) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const answer = await ask(path);
    answers.set(path, answer);
    if (answer.html !== null) links.set(path, pageLinks(answer.html));
    return answer;
  };
  const clicks = new Map([['/', 0]]);
  const broken: string[] = [];
  await answerOf('/');
  // Grows while it is walked through: pages come in the order of their distance.
  for (const [page, distance] of clicks) {
    const { clicks: clickable = [], targets = [] } = links.get(page) ?? {};
    for (const target of targets) {
      const url = URL.parse(target, origin + page);
      if (url === null) broken.push(`${page} → ${target}: no address`);
      if (url?.origin !== origin) continue;
      const { status, html } = await answerOf(url.pathname);
      if (status !== 200) broken.push(`${page} → ${target}: ${status}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      // `#t=75` is a moment of a video, not a place in a page.
      const isPlace = anchor !== '' && html !== null && !anchor.includes('=');
      if (isPlace && links.get(url.pathname)?.ids.has(anchor) !== true)
        broken.push(`${page} → ${target}: no such anchor`);
      if (status === 200 && html !== null && clickable.includes(target) && !clicks.has(url.pathname))
        clicks.set(url.pathname, distance + 1);
    }
  }
  return { clicks, broken, asked: answers.size };
}
