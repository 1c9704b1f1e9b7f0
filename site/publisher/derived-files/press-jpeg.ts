import sharp from 'sharp';
import { withIptc, type PictureFacts } from './iptc.ts';

/** As newspapers take pictures. */
const QUALITY = 90;

/**
 * A picture as a JPEG that says who made it and what may be done with it, in XMP and in IPTC: those who take it out of
 * its page, or out of its archive, keep that with it. The same picture makes the same bytes.
 */
export async function pressJpeg(picture: Uint8Array, facts: PictureFacts): Promise<Buffer> {
  const jpeg = await sharp(picture)
    .rotate()
    // What shows through has the white of paper behind it.
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .withXmp(xmpOf(facts))
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return withIptc(jpeg, facts);
}

function xmpOf({ caption, credit, licence }: PictureFacts): string {
  const inFrench = (name: string, text: string | null) =>
    text === null ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>`;
  const creator =
    credit === null
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${escape(credit)}</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>${escape(credit)}</photoshop:Credit>`;
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${inFrench('dc:description', caption)}${creator}${inFrench('dc:rights', licence)}${inFrench('xmpRights:UsageTerms', licence)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
