import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { addressOf, dayOf, THEMES, type PublishedDocument, type RichText } from 'content-models';
import RichTextComponent from '../../components/blocks/RichText.astro';
import { readDocument, readGlobal, readSiteUrl } from '../../content/index.ts';
import { describePage } from '../../content/documents/describe.ts';
import { lastChangeOf } from '../../content/documents/last-change.ts';
import { readOrganizationNames } from '../../content/types/organization.ts';
import { kindOf } from '../../content/wording/card-facts.ts';
import { renderText } from '../../texts/render-text.ts';
import { linesOfEvent } from '../../content/documents/event-lines.ts';
import { inLineOrder } from '../../drawing/lines.ts';
import type { Printed, PrintedNode } from './printed-node.ts';
import { printedTree } from './printed-tree.ts';

/** The documents that are printed. */
export type PrintedCollection = 'press-releases' | 'press-kits' | 'manifestos' | 'events';

/** What the PDF of a document is made from: an answer that the publisher reads, and nobody else. */
export async function renderPrinted(collection: PrintedCollection, slug: string | undefined): Promise<Response> {
  const document = await readDocument(collection, slug ?? '');
  return document === null ? new Response(null, { status: 404 }) : Response.json(await readPrinted(document));
}

/** A text with structure as it is printed. */
export async function readPrintedText(text: RichText): Promise<readonly PrintedNode[]> {
  const container = await AstroContainer.create();
  return printedTree(await container.renderToString(RichTextComponent, { props: { text } }), await readSiteUrl());
}

/** A document as it is printed. */
export async function readPrinted(
  document: Extract<PublishedDocument, { collection: PrintedCollection }>,
): Promise<Printed> {
  const settings = await readGlobal('site-settings');
  const siteUrl = await readSiteUrl();
  const others = 'coPublishers' in document ? await readOrganizationNames(document.coPublishers) : [];
  return {
    title: document.title,
    description: describePage(document).description,
    authors: [settings.name, ...others],
    keywords: [
      kindOf({ collection: document.collection, kind: 'kind' in document ? document.kind : null }),
      ...document.themes.map((theme) => THEMES[theme].label),
    ],
    date: dayOf(new Date(lastChangeOf(document))),
    network: settings.name,
    tagline: settings.tagline,
    lines: inLineOrder(document.collection === 'events' ? linesOfEvent(document) : document.themes).map(
      (theme) => THEMES[theme],
    ),
    page: `${siteUrl}${addressOf(document) ?? ''}`,
    body: printedTree(await renderText(document, 'print'), siteUrl),
  };
}
