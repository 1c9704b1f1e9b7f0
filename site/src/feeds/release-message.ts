import {
  PRESS_SUBSCRIPTION,
  derivedFileAddresses,
  typeset,
  UNSUBSCRIBE_MARK,
  type PressRelease,
  type ReleaseMessage,
} from 'content-models';
import { readDerivedFile } from '../content/index.ts';
import { readPressKitCard } from '../content/types/press-kit.ts';
import { readRelease } from '../content/types/press-release.ts';
import { escapeXml as escape } from '../feeds/xml.ts';
import { markupOf } from '../downloads/print/printed-html.ts';
import type { Printed, PrintedNode } from '../downloads/print/printed-node.ts';
import { textOf } from '../downloads/print/printed-text.ts';
import { readPrinted } from '../downloads/print/printed.ts';

/** What is sent of a release: an answer that the publisher reads, and nobody else. */
export async function renderReleaseMessage(slug: string | undefined): Promise<Response> {
  const release = await readRelease(slug ?? '');
  return release?.withdrawal === null
    ? Response.json(await readReleaseMessage(release))
    : new Response(null, { status: 404 });
}

/** The whole text, as journalists take it up, and where the rest is. Pictures stay on the site: nothing is asked of it unseen. */
async function readReleaseMessage(release: PressRelease): Promise<ReleaseMessage> {
  const printed = await readPrinted(release);
  const content = { printed, body: withoutPictures(printed.body), links: await readLinks(release, printed.page) };
  return { subject: release.title, text: plainText(content), html: htmlDocument(content) };
}

interface Content {
  printed: Printed;
  body: readonly PrintedNode[];
  links: readonly Link[];
}

interface Link {
  label: string;
  url: string;
}

async function readLinks(release: PressRelease, page: string): Promise<Link[]> {
  const { origin } = new URL(page);
  const addresses = derivedFileAddresses(release);
  const link = async (label: string, address: string | undefined): Promise<Link[]> => {
    const file = address === undefined ? null : await readDerivedFile(address);
    return file === null ? [] : [{ label, url: origin + file.address }];
  };
  const kit = release.pressKit === null ? null : await readPressKitCard(release.pressKit);
  return [
    { label: 'Le communiqué sur le site', url: page },
    ...(await link('En PDF', addresses.get('pdf'))),
    ...(await link('Tout le dossier\u00a0: texte, images et crédits (ZIP)', addresses.get('zip'))),
    ...(kit?.address == null ? [] : [{ label: `Dossier de presse\u00a0: ${kit.title}`, url: origin + kit.address }]),
  ];
}

/** Why the message came, and how to have no other. */
function endOf({ printed }: Content): { why: string; links: Link[] } {
  const { origin } = new URL(printed.page);
  return {
    why: typeset(
      `Vous recevez ce message parce que cette adresse est abonnée aux communiqués de l’association ${printed.network}.`,
    ),
    links: [
      { label: 'Se désabonner', url: UNSUBSCRIBE_MARK },
      { label: 'Données personnelles', url: `${origin}/donnees-personnelles/` },
      { label: 'S’abonner à d’autres thèmes', url: origin + PRESS_SUBSCRIPTION.form },
    ],
  };
}

function plainText(content: Content): string {
  const end = endOf(content);
  const lines = (links: readonly Link[]) => links.map(({ label, url }) => `${label}\u00a0:\n${url}`).join('\n\n');
  // A line of two hyphens and a space: mail programs leave what follows out of an answer.
  return [textOf(content.body), lines(content.links), '-- ', end.why, lines(end.links), ''].join('\n\n');
}

/** What is read with no other file. Colours are those of the reader's program, in the light and in the dark. */
const STYLES =
  'body{max-width:42rem;margin:1rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}' +
  'h1,h2,h3,h4{line-height:1.2}table{border-collapse:collapse}' +
  'th,td{border:1px solid;padding:.4rem;text-align:left;vertical-align:top}' +
  '.lead{font-size:1.15rem}.small{font-size:.9rem}.note,.callout,.quote{border-left:4px solid;padding-left:1rem}';

function htmlDocument(content: Content): string {
  const { printed, body, links } = content;
  const end = endOf(content);
  const list = (shown: readonly Link[]) =>
    `<ul>\n${shown.map(({ label, url }) => `<li><a href="${escape(url)}">${escape(label)}</a></li>`).join('\n')}\n</ul>`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(printed.title)}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${body.map((node) => markupOf(node, () => null)).join('\n')}
<h2>À lire et à reprendre</h2>
${list(links)}
</main>
<footer>
<hr>
<p class="small">${escape(end.why)}</p>
${list(end.links)}
</footer>
</body>
</html>
`;
}

function withoutPictures(nodes: readonly PrintedNode[]): PrintedNode[] {
  return nodes.flatMap((node): PrintedNode[] => {
    if (typeof node === 'string') return [node];
    if (node.picture !== undefined || (node.tag === 'figure' && holdsPicture(node))) return [];
    return [{ ...node, children: withoutPictures(node.children) }];
  });
}

function holdsPicture(node: PrintedNode): boolean {
  return typeof node !== 'string' && (node.picture !== undefined || node.children.some(holdsPicture));
}
