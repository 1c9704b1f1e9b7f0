import { close, createIndex } from 'pagefind';
import { searchablePages } from './published-pages.ts';

/** Runs in a process of its own, whose time and memory are measured: `build-pagefind.ts <public folder> <folder>`. */
const [publicFolder = '', outputPath = ''] = process.argv.slice(2);

const { index, errors } = await createIndex({ forceLanguage: 'fr' });
if (index === undefined) throw new Error(errors.join(' ; '));
for await (const { address, html } of searchablePages(publicFolder)) {
  const refusal = await index.addHTMLFile({ url: address, content: markedForPagefind(html) });
  if (refusal.errors.length > 0) throw new Error(`${address}\u00a0: ${refusal.errors.join(' ; ')}`);
}
const written = await index.writeFiles({ outputPath });
if (written.errors.length > 0) throw new Error(written.errors.join(' ; '));
await close();

/** It is told what our own index leaves out as well. */
function markedForPagefind(html: string): string {
  return html.replace('<main', '<main data-pagefind-body').replaceAll('data-search-ignore', 'data-pagefind-ignore');
}
