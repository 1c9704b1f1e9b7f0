import { make, themeSign } from './elements.ts';
import { joinElisions } from './elision.ts';
import { parseExcerpt } from './excerpt.ts';
import { groupHits, type HitGroup } from './groups.ts';
import { momentsOf, type Moment } from './moments.ts';
import type { Hit } from './pagefind.ts';

/** Groups of results as the lists of the site show documents. */
export function resultNodes(hits: readonly Hit[]): Node[] {
  return groupHits(hits).map(groupNode);
}

function groupNode({ title, hits }: HitGroup): Node {
  const heading = make('div', 'group-title', make('h2', '', title), make('span', 'count', String(hits.length)));
  return make('section', '', heading, make('ul', 'rows', ...hits.map(hitNode)));
}

function hitNode(hit: Hit): Node {
  const { url, excerpt, meta, filters } = hit;
  const link = make('a', '', joinElisions(meta.title ?? url));
  link.href = url;
  const text = parseExcerpt(excerpt).map((part) => (part.isHit ? make('mark', '', part.text) : part.text));
  const signs = (filters.Thème ?? []).flatMap((theme) => {
    const sign = themeSign(theme);
    return sign === null ? [] : [sign];
  });
  const moments = momentsOf(hit).map(momentNode);
  const example = meta.example === undefined ? [] : [make('p', '', make('span', 'example', meta.example))];
  return make(
    'li',
    '',
    make('span', 'row-date', meta.date ?? ''),
    make('h3', '', link),
    make('p', '', ...text, excerpt.endsWith('.') ? '' : '…'),
    ...moments,
    ...example,
    ...(signs.length === 0 ? [] : [make('p', 'signs', ...signs.slice(0, 4))]),
  );
}

/** A link that jumps to the second of a recording. */
function momentNode({ href, time, text }: Moment): Node {
  const link = make('a', 'label', `À ${time}`);
  link.href = href;
  return make('p', '', link, `\u00a0: ${joinElisions(text)}`);
}
