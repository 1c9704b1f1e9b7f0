import sharp from 'sharp';
import { pressJpeg } from 'site';
import { expect, it } from 'vitest';
import { readTags } from '../support/files/exiftool.ts';

/** A picture that leaves its page says whose it is, to exiftool as to newspapers. */
const FACTS = {
  caption: 'L’été à Saint-Exemple : « œuvre » & <place>',
  credit: 'Hélène Exemple / L’Atelier',
  licence: 'CC BY-SA 4.0 – à créditer',
};

const drawn = (width = 40) => sharp({ create: { width, height: 20, channels: 4, background: '#12345680' } });

it.each(['png', 'webp', 'avif', 'jpeg'] as const)(
  'says in XMP and in IPTC what it shows and whose it is, from %s',
  async (format) => {
    const jpeg = await pressJpeg(await drawn().toFormat(format).toBuffer(), FACTS);
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 20 });
    const tags = await readTags(jpeg, 'jpg');
    expect(tags).toMatchObject({
      'IPTC:Caption-Abstract': FACTS.caption,
      'IPTC:Credit': FACTS.credit,
      'IPTC:CopyrightNotice': FACTS.licence,
      'IPTC:CodedCharacterSet': 'UTF8',
      'XMP-dc:Description': FACTS.caption,
      'XMP-dc:Rights': FACTS.licence,
      'XMP-photoshop:Credit': FACTS.credit,
      'XMP-xmpRights:UsageTerms': FACTS.licence,
    });
    expect(Object.keys(tags).filter((name) => /Warning|Error/.test(name))).toEqual([]);
  },
);

it('cuts for IPTC what is too long for it, at a whole character, and keeps it whole in XMP', async () => {
  const credit = `${'é'.repeat(20)} et ${'à'.repeat(20)}`;
  const tags = await readTags(await pressJpeg(await drawn().png().toBuffer(), { ...FACTS, credit }), 'jpg');
  expect(tags).toMatchObject({ 'IPTC:Credit': 'é'.repeat(16), 'XMP-photoshop:Credit': credit });
});

it('leaves out what nobody said, and makes the same bytes again', async () => {
  const picture = await drawn().png().toBuffer();
  const facts = { caption: null, credit: null, licence: null };
  const [one, other] = [await pressJpeg(picture, facts), await pressJpeg(picture, facts)];
  expect(one.equals(other)).toBe(true);
  expect(Object.keys(await readTags(one, 'jpg'))).not.toContain('IPTC:Caption-Abstract');
});
