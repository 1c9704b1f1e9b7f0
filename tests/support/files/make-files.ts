import { deflateSync } from 'node:zlib';

/** A box of ISO media. */
export function box(type: string, ...contents: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(contents.map((content) => bytesOf(content, 'latin1')));
  const head = Buffer.from(`\0\0\0\0${type}`, 'latin1');
  head.writeUInt32BE(body.length + 8, 0);
  return Buffer.concat([head, body]);
}

/** A film whose second track says where it was made, beside the first that is seen. */
export function filmWithPositions(position: string): Buffer {
  const start = box('ftyp', 'isom\0\0\0\0isom');
  const media = box('mdat', 'IMAGES', position);
  const at = start.length + 8;
  const track = (handler: string, offset: number, size: number) =>
    box(
      'trak',
      box(
        'mdia',
        box('hdlr', numbers(0, 0), handler, numbers(0, 0, 0), '\0'),
        box(
          'minf',
          box(
            'stbl',
            box('stsz', numbers(0, 0, 1, size)),
            box('stsc', numbers(0, 1, 1, 1, 1)),
            box('stco', numbers(0, 1, offset)),
          ),
        ),
      ),
    );
  const place = box('udta', box('\u00a9xyz', position), box('\u00a9nam', 'Le Forum'));
  return Buffer.concat([
    start,
    media,
    box('moov', track('vide', at, 6), track('meta', at + 6, position.length), place),
  ]);
}

/** A WebM file of tags alone. */
export function webmWithTags(tags: Readonly<Record<string, string>>): Buffer {
  const simpleTags = Object.entries(tags).map(([name, value]) =>
    element('67c8', element('45a3', name), element('4487', value)),
  );
  return Buffer.concat([
    element('1a45dfa3', element('4282', 'webm')),
    element('18538067', element('1254c367', element('7373', element('63c0'), ...simpleTags))),
  ]);
}

function element(id: string, ...contents: (Buffer | string)[]): Buffer {
  const body = Buffer.concat(contents.map((content) => bytesOf(content, 'utf8')));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x10000000 | body.length);
  return Buffer.concat([Buffer.from(id, 'hex'), size, body]);
}

/** A PDF of one page that shows a JPEG picture as it is and deflated, with what a program says of it. */
export function pdfWithPicture(jpeg: Buffer, xmp: string): Buffer {
  const image = (filter: string, data: Buffer) =>
    [
      `/Type /XObject /Subtype /Image /Width 30 /Height 20 /ColorSpace /DeviceRGB /BitsPerComponent 8 ${filter}`,
      data,
    ] as const;
  const objects: (readonly [string, Buffer?])[] = [
    ['/Type /Catalog /Pages 2 0 R /Metadata 6 0 R'],
    ['/Type /Pages /Kids [3 0 R] /Count 1'],
    ['/Type /Page /Parent 2 0 R /MediaBox [0 0 60 40] /Resources << /XObject << /A 4 0 R /B 5 0 R >> >>'],
    image('/Filter /DCTDecode', jpeg),
    image('/Filter [/FlateDecode /DCTDecode]', deflateSync(jpeg)),
    ['/Type /Metadata /Subtype /XML', Buffer.from(xmp)],
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets = objects.map(([dictionary, data], index) => {
    const offset = parts.reduce((size, part) => size + part.length, 0);
    const length = data === undefined ? '' : ` /Length ${data.length}`;
    parts.push(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary}${length} >>\n`));
    if (data !== undefined) parts.push(Buffer.from('stream\n'), data, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
    return offset;
  });
  const table = parts.reduce((size, part) => size + part.length, 0);
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`));
  parts.push(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function bytesOf(content: Buffer | string, encoding: BufferEncoding): Buffer {
  return typeof content === 'string' ? Buffer.from(content, encoding) : content;
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}
