import { Parser } from 'htmlparser2';

/** What a page leads to or shows. */
export interface PageLinks {
  /** Where a click leads. */
  clicks: string[];
  /** Everything that the page needs or names, clicks included. */
  targets: string[];
  /** Its anchors. */
  ids: ReadonlySet<string>;
}

export function pageLinks(html: string): PageLinks {
  const [clicks, targets, ids] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const parser = new Parser({
    onopentag: (name, { href, src, poster, action, srcset, id }) => {
      if (name === 'a' && href !== undefined) clicks.add(href);
      for (const target of [href, src, poster, action, ...picturesOf(srcset)])
        if (target !== undefined) targets.add(target);
      if (id !== undefined) ids.add(id);
    },
  });
  parser.end(html);
  return { clicks: [...clicks], targets: [...targets], ids };
}

/** The addresses of a set of pictures, each of which stands before its width. */
function picturesOf(srcset: string | undefined): (string | undefined)[] {
  return srcset?.split(',').map((part) => part.trim().split(' ')[0]) ?? [];
}
