const ENVELOPE_RECORD = 1;
const APPLICATION_RECORD = 2;

/** What stays of the application record of IPTC-IIM 4.2: title, caption, author, credit, rights. */
const KEPT: ReadonlySet<number> = new Set([
  0, // version of the record
  5, // title
  80, // author
  85, // title of the author
  105, // headline
  110, // credit
  115, // source
  116, // copyright notice
  120, // caption
  122, // writer of the caption
]);

/** What stays of the envelope: the character set of the rest. */
const CHARACTER_SET = 90;
const TAG_MARKER = 0x1c;

/** IPTC-IIM with the title, caption, author, credit and rights of a picture; null when it says none of that. */
export function cleanIptc(data: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let isSaid = false;
  for (let at = 0; at + 5 <= data.length && data[at] === TAG_MARKER;) {
    const [record, dataset, length] = [data[at + 1], data[at + 2] ?? 0, data.readUInt16BE(at + 3)];
    // A longer length has another form, which no caption needs.
    if (length >= 0x8000 || at + 5 + length > data.length) break;
    const isCaption = record === APPLICATION_RECORD && KEPT.has(dataset);
    if (isCaption || (record === ENVELOPE_RECORD && dataset === CHARACTER_SET)) {
      kept.push(data.subarray(at, at + 5 + length));
      isSaid ||= isCaption && dataset !== 0;
    }
    at += 5 + length;
  }
  return isSaid ? Buffer.concat(kept) : null;
}

const RESOURCE = Buffer.from('8BIM', 'latin1');
const IPTC_RESOURCE = 0x0404;
/** Whether the picture is under copyright, and the address that says so. */
const RIGHTS_RESOURCES: ReadonlySet<number> = new Set([0x040a, 0x040b]);

/**
 * The resources of Photoshop that say captions and rights (Adobe Photoshop File Formats, « Image Resource Blocks »):
 * no thumbnail, no path, no copy of Exif. Null when there are none.
 */
export function cleanPhotoshopResources(data: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  for (let at = 0; at + 12 <= data.length && data.subarray(at, at + 4).equals(RESOURCE);) {
    const id = data.readUInt16BE(at + 4);
    const nameEnd = at + 6 + even(1 + (data[at + 6] ?? 0));
    if (nameEnd + 4 > data.length) break;
    const size = data.readUInt32BE(nameEnd);
    const content = data.subarray(nameEnd + 4, nameEnd + 4 + size);
    const cleaned = id === IPTC_RESOURCE ? cleanIptc(content) : RIGHTS_RESOURCES.has(id) ? content : null;
    if (cleaned !== null) kept.push(resource(id, cleaned));
    at = nameEnd + 4 + even(size);
  }
  return kept.length === 0 ? null : Buffer.concat(kept);
}

function resource(id: number, content: Buffer): Buffer {
  // Its name is empty: a length of zero, and a byte to be even.
  const head = Buffer.alloc(12);
  RESOURCE.copy(head);
  head.writeUInt16BE(id, 4);
  head.writeUInt32BE(content.length, 8);
  return Buffer.concat([head, content, Buffer.alloc(even(content.length) - content.length)]);
}

function even(length: number): number {
  return length + (length % 2);
}
