import { Parser } from 'htmlparser2';

/** Name of the first element of an XML text, without its prefix, or null. Its beginning is enough. */
export function xmlRoot(text: string): string | null {
  const names: string[] = [];
  const parser = new Parser({ onopentagname: (name) => names.push(name) }, { xmlMode: true });
  parser.write(text);
  return names[0]?.replace(/^[^:]+:/, '') ?? null;
}
