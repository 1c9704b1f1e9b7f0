import { escapeXml as escape } from '../../feeds/xml.ts';
import { embargoNotice, type Printed, type PrintedNode } from './printed-node.ts';

/** What is read with no other file but its pictures. */
const STYLES =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 system-ui,sans-serif;color:#10201d}' +
  'h1,h2,h3,h4{line-height:1.2}img{max-width:100%;height:auto}table{border-collapse:collapse}' +
  'th,td{border:1px solid;padding:.4rem;text-align:left;vertical-align:top}figure{margin:1rem 0}' +
  '.lead{font-size:1.25rem}.small,figcaption{font-size:.9rem}.note,.callout,.quote{border-left:4px solid;padding-left:1rem}';

const EMBARGO_STYLES = '.embargo{padding:.5rem 1rem;background:#ffd02e}';

const VOID = new Set(['br', 'img']);

/**
 * A printed document as a page that is read offline: it asks for nothing but the pictures beside it.
 *
 * @param pictureFile place of a picture beside the page, by its address on the site; null for one that is not there
 */
export function htmlOf(
  { title, description, authors, date, network, page, body }: Printed,
  pictureFile: (address: string) => string | null,
): string {
  const content = body.map((node) => markupOf(node, pictureFile)).join('\n');
  const styles = embargoNotice(body).length === 0 ? STYLES : STYLES + EMBARGO_STYLES;
  const metas = [
    ['description', description],
    ['author', authors.join(', ')],
    ['date', date],
  ] as const;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(network)}</title>
${metas.flatMap(([name, value]) => (value === null ? [] : [`<meta name="${name}" content="${escape(value)}">`])).join('\n')}
<link rel="canonical" href="${escape(page)}">
<style>${styles}</style>
</head>
<body>
<main>
${content}
</main>
<footer><p class="small">${escape(network)}. En ligne&nbsp;: <a href="${escape(page)}">${escape(page)}</a></p></footer>
</body>
</html>
`;
}

/** A node as HTML. */
export function markupOf(node: PrintedNode, pictureFile: (address: string) => string | null): string {
  if (typeof node === 'string') return escape(node);
  const { tag, kinds, children, href, id, lang, scope, colspan, rowspan, start, picture } = node;
  const file = picture === undefined ? undefined : pictureFile(picture.src);
  if (picture !== undefined && file == null) return escape(picture.alt);
  const attributes = {
    class: kinds.length === 0 ? undefined : kinds.join(' '),
    id,
    lang,
    href,
    scope,
    colspan,
    rowspan,
    start,
    src: file?.split('/').map(encodeURIComponent).join('/'),
    alt: picture?.alt,
  };
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(String(value))}"`))
    .join('');
  if (VOID.has(tag)) return `<${tag}${written}>`;
  return `<${tag}${written}>${children.map((child) => markupOf(child, pictureFile)).join('')}</${tag}>`;
}
