import { cleanBytes } from 'cms/file-metadata';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PRIVATE_WORDS, privateTags, PUBLIC_WORDS, readTags } from '../support/files/exiftool.ts';
import { box } from '../support/files/make-files.ts';

/** Packets without the spaces that most programs leave in theirs, in formats where nothing may get longer. */

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const PHOTOSHOP = 'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"';
const EXIF = 'xmlns:exif="http://ns.adobe.com/exif/1.0/"';
const WORDS = `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">La légende</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Camille Exemple</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0</rdf:li></rdf:Alt></dc:rights>`;

const PACKETS = {
  'with a position': `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}><rdf:Description rdf:about="" ${DC} ${PHOTOSHOP} ${EXIF} photoshop:Credit="Saison froide" exif:GPSLatitude="47,13.1N" exif:GPSLongitude="1,33.2W">${WORDS}</rdf:Description></rdf:RDF></x:xmpmeta>`,
  'with a town, and no envelope': `<rdf:RDF ${RDF}><rdf:Description ${DC} ${PHOTOSHOP} photoshop:Credit="Saison froide" photoshop:City="Saintpaulin">${WORDS}</rdf:Description></rdf:RDF>`,
  'with less than its declarations take': `<rdf:RDF ${RDF}><rdf:Description ${DC} ${PHOTOSHOP} photoshop:City="Saintpaulin" photoshop:Credit="Saison froide" dc:description="La légende" dc:creator="Camille Exemple" dc:rights="CC BY 4.0"/></rdf:RDF>`,
  'with neither': `<rdf:RDF ${RDF}><rdf:Description ${DC} ${PHOTOSHOP} photoshop:Credit="Saison froide" dc:description="La légende" dc:creator="Camille Exemple" dc:rights="CC BY 4.0"/></rdf:RDF>`,
};

const FORMATS = {
  avif: (xmp: string) =>
    sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
      .withXmp(xmp)
      .avif()
      .toBuffer(),
  mp4: (xmp: string) =>
    Promise.resolve(
      Buffer.concat([
        box('ftyp', 'isom\0\0\0\0isom'),
        box('uuid', Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'), Buffer.from(xmp)),
        box('mdat', 'IMAGES'),
      ]),
    ),
};

describe.each(Object.entries(FORMATS))('a short packet in %s', (extension, make) => {
  it.each(Object.entries(PACKETS))('%s keeps its caption, author, credit and rights, whole', async (_name, xmp) => {
    const taken = await make(xmp);
    const cleaned = await cleanBytes(taken);
    expect(cleaned.length).toBe(taken.length);
    expect(await cleanBytes(cleaned)).toEqual(cleaned);
    const place = taken.indexOf(xmp);
    const kept = cleaned.toString('utf8', place, place + Buffer.byteLength(xmp));
    // Throws where a strict parser stops, name spaces included.
    new SaxesParser({ xmlns: true }).write(kept).close();
    const tags = await readTags(cleaned, extension);
    expect(Object.values(tags).map(String)).toEqual(expect.arrayContaining([...PUBLIC_WORDS, 'Saison froide']));
    expect(privateTags(tags)).toEqual([]);
    expect(JSON.stringify(tags)).not.toMatch(/Warning|Error/);
    for (const word of [...PRIVATE_WORDS, 'GPS']) expect(cleaned.includes(word), word).toBe(false);
  });
});
