import render from 'dom-serializer';
import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Namespaces of what stays, under the prefixes that everybody writes (Adobe XMP, part 2; PLUS). */
const NAMESPACES: Readonly<Record<string, string>> = {
  cc: 'http://creativecommons.org/ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
};

/** Titles, captions, authors, credits and rights. */
const KEPT: ReadonlySet<string> = new Set([
  'cc:license',
  'dc:title',
  'dc:description',
  'dc:creator',
  'dc:contributor',
  'dc:publisher',
  'dc:rights',
  'photoshop:AuthorsPosition',
  'photoshop:CaptionWriter',
  'photoshop:Credit',
  'photoshop:Headline',
  'photoshop:Source',
  'plus:CopyrightOwner',
  'plus:ImageCreator',
  'plus:Licensor',
  'xmpRights:Certificate',
  'xmpRights:Marked',
  'xmpRights:Owner',
  'xmpRights:UsageTerms',
  'xmpRights:WebStatement',
]);

/** Prefixes that may stand within what stays. */
const INNER_PREFIXES: ReadonlySet<string> = new Set(['rdf', 'xml', ...Object.keys(NAMESPACES)]);

/** What is said of a picture stands in one of these; drawing programs write the second. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['rdf:Description', 'cc:Work']);

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const BEGIN = '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">';
const END = '</x:xmpmeta><?xpacket end="w"?>';

/** XMP with the title, caption, author, credit and rights of a picture; null when it says none of that. */
export function cleanXmp(xmp: string): string | null {
  const description = bareXmp(xmp);
  return description === null ? null : `${BEGIN}${description}${END}`;
}

/** The same without its envelope, which is optional where the length is known (Adobe XMP, part 1, 7.3.2 and 7.4). */
function bareXmp(xmp: string): string | null {
  return cleanRdf(parseDocument(xmp, { xmlMode: true, decodeEntities: false }).children);
}

/**
 * The same in so many bytes at most. Where its declarations are longer than those it had, the packet loses only what
 * says a place, a device or a former picture; null when even that is too long.
 */
export function cleanXmpWithin(xmp: string, longest: number): string | null {
  const cleaned = cleanXmp(xmp);
  if (cleaned === null) return null;
  const candidates = [cleaned, bareXmp(xmp), withoutPlaceAndDevice(xmp) ?? xmp];
  return candidates.find((candidate) => candidate !== null && Buffer.byteLength(candidate) <= longest) ?? null;
}

/** What stays of the RDF among some nodes, in one description; null when there is nothing. */
export function cleanRdf(nodes: readonly ChildNode[]): string | null {
  const descriptions = descriptionsIn(nodes);
  const attributes = new Map(
    descriptions.flatMap(({ attribs }) => Object.entries(attribs).filter(([name]) => KEPT.has(name))),
  );
  const properties = new Map(
    descriptions
      .flatMap(({ children }) => children.filter(isTag))
      .filter((property) => KEPT.has(property.name) && isPlain(property))
      .map((property) => [property.name, withoutDeclarations(property)]),
  );
  if (attributes.size + properties.size === 0) return null;
  const body = render([...properties.values()], { xmlMode: true, decodeEntities: false });
  const used = new Set([...attributes.keys(), ...[...properties.values()].flatMap(namesIn)].map(prefixOf));
  const namespaces = Object.entries(NAMESPACES)
    .filter(([prefix]) => used.has(prefix))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const said = [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  const description = `<rdf:Description rdf:about=""${namespaces.join('')}${said.join('')}>${body}</rdf:Description>`;
  return `<rdf:RDF xmlns:rdf="${RDF}">${description}</rdf:RDF>`;
}

/** What says a place, a device or a former picture, in the XMP of a document: its other properties stay. */
const PLACE_OR_DEVICE =
  /^(?:exif|exifEX|aux|GPano|GCamera|Device|crs|crd|Iptc4xmpExt|drone-dji|apple-fi|MicrosoftPhoto):|^tiff:(?:Make|Model|Software|HostComputer)$|^xmpMM:(?:Ingredients|Pantry)$|^(?:xmp|xap):Thumbnails$|^photoshop:(?:City|State|Country)$|^Iptc4xmpCore:(?:Location|CountryCode)$/;

/** The XMP of a document without what says a place, a device or a former picture; null when nothing of it does. */
export function withoutPlaceAndDevice(xmp: string): string | null {
  const document = parseDocument(xmp, { xmlMode: true, decodeEntities: false });
  let isChanged = false;
  for (const description of descriptionsIn(document.children)) {
    const attributes = Object.entries(description.attribs).filter(([name]) => !PLACE_OR_DEVICE.test(name));
    const children = description.children.filter((child) => !isTag(child) || !PLACE_OR_DEVICE.test(child.name));
    isChanged ||=
      attributes.length < Object.keys(description.attribs).length || children.length < description.children.length;
    description.attribs = Object.fromEntries(attributes);
    description.children = children;
  }
  return isChanged ? render(document, { xmlMode: true, decodeEntities: false }) : null;
}

function descriptionsIn(nodes: readonly ChildNode[]): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((element) => (DESCRIPTIONS.has(element.name) ? [element] : descriptionsIn(element.children)));
}

/** Whether a property holds nothing of another vocabulary, a position for instance. */
function isPlain(element: Element): boolean {
  return namesIn(element).every((name) => isDeclaration(name) || INNER_PREFIXES.has(prefixOf(name)));
}

/** Names of an element, of its attributes, and of those within it. */
function namesIn(element: Element): string[] {
  return [element.name, ...Object.keys(element.attribs), ...element.children.filter(isTag).flatMap(namesIn)];
}

function prefixOf(name: string): string {
  return name.split(':')[0] ?? '';
}

/** The same declarations are made once, on the description. */
function withoutDeclarations(element: Element): Element {
  for (const name of Object.keys(element.attribs))
    if (isDeclaration(name)) Reflect.deleteProperty(element.attribs, name);
  element.children.filter(isTag).forEach(withoutDeclarations);
  return element;
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}
