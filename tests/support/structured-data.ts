/** A statement in the words of schema.org. */
export type Statement = Readonly<Record<string, unknown>>;

/**
 * What a page states for machines. Throws when a block of data holds a `<`, with which a title could
 * close it, or is no JSON.
 */
export function statementsIn(html: string): Statement[] {
  const opened = html.split('<script type="application/ld+json">').slice(1);
  return opened.map((rest) => {
    const json = rest.slice(0, rest.indexOf('<'));
    if (!rest.slice(json.length).startsWith('</script>')) throw new Error(`A block of data holds markup: ${json}`);
    // Written by the templates; what it holds is the test's concern.
    return JSON.parse(json) as Statement;
  });
}

/** The statement of a type, or undefined. */
export function statementOf(html: string, type: string): Statement | undefined {
  return statementsIn(html).find((statement) => statement['@type'] === type);
}

/** What is wrong with any statement: empty values, relative addresses, dates that are none. */
export function faultsOfStatement(value: unknown, path = ''): string[] {
  if (value === null || value === '') return [`${path} is empty`];
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path} is empty`] : value.flatMap((part) => faultsOfStatement(part, `${path}[]`));
  }
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([name, part]) => faultsOfStatement(part, `${path}.${name}`));
  }
  const name = path.split('.').at(-1) ?? '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isAddress = /^(?:@id|url|item|logo|image(?:\[\])?|contentUrl|mainEntityOfPage|sameAs\[\]|eventStatus)$/.test(
    name,
  );
  if (isAddress && !URL.canParse(text)) return [`${path} is no absolute address: ${text}`];
  if (/Date$|^date(?!line)/.test(name) && !DATE.test(text)) return [`${path} is no date: ${text}`];
  return [];
}

/** As precisely as it is known: ISO 8601, with its offset when it has a time. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{3})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;
