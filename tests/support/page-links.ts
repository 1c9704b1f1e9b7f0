/** What a page leads to or shows, as the templates write it: every value stands between double quotes. */
export interface PageLinks {
  /** Where a click leads. */
  clicks: string[];
  /** Everything that the page needs or names, clicks included. */
  targets: string[];
  /** Its anchors. */
  ids: ReadonlySet<string>;
}

const CLICK = /<a\s[^>]*?\bhref="([^"]*)"/g;
const TARGET = /\s(?:href|src|poster|action)="([^"]*)"/g;
const SET = /\ssrcset="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;
/** Data and examples are no markup. */
const SCRIPT = /<script\b[^>]*>[^<]*/g;

export function pageLinks(html: string): PageLinks {
  const markup = html.replace(SCRIPT, (script) => script.slice(0, script.indexOf('>') + 1));
  const valuesOf = (attribute: RegExp) => [...markup.matchAll(attribute)].map(([, value = '']) => decode(value));
  const pictures = valuesOf(SET).flatMap((set) => set.split(',').map((part) => part.trim().split(' ')[0] ?? ''));
  return {
    clicks: [...new Set(valuesOf(CLICK))],
    targets: [...new Set([...valuesOf(TARGET), ...pictures])],
    ids: new Set(valuesOf(ID)),
  };
}

function decode(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}
