import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('pictures', () => {
  const picture = async (width: number, name = 'Photo d’été.PNG') => {
    const data = await sharp({ create: { width, height: 100, channels: 3, background: '#345' } })
      .png()
      .toBuffer();
    return { data, mimetype: 'image/png', name, size: data.length };
  };

  it('are encoded in the sizes they allow, under a safe name, with a hash of their bytes', async () => {
    const media = await cms.payload.create({
      collection: 'media',
      data: { alt: 'Un aplat.' },
      file: await picture(900),
    });
    expect(media.filename).toBe('photo-d-ete.png');
    expect(media.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(media.sizes?.avif800).toMatchObject({ width: 800, mimeType: 'image/avif' });
    expect(media.sizes?.webp800).toMatchObject({ width: 800, mimeType: 'image/webp' });
    expect(media.sizes?.webp1200?.filename ?? null).toBeNull();
    const replaced = await cms.payload.update({
      collection: 'media',
      id: media.id,
      data: {},
      file: await picture(500, 'autre.png'),
    });
    expect(replaced.hash).not.toBe(media.hash);
  });

  it('may be smaller than every size', async () => {
    const media = await cms.payload.create({
      collection: 'media',
      data: { isDecorative: true },
      file: await picture(90),
    });
    expect(media).toMatchObject({ width: 90, sizes: { webp400: { filename: null } } });
  });

  it('need a description unless they are decorative', async () => {
    const attempt = cms.payload.create({ collection: 'media', data: {}, file: await picture(90) });
    await expect(attempt).rejects.toThrow(/Texte alternatif/);
  });

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an event handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a handler within', '<svg xmlns="http://www.w3.org/2000/svg"><g onclick = "alert(1)"/></svg>'],
    [
      'a script address',
      '<svg xmlns="http://www.w3.org/2000/svg"><a href="java&#115;cript:alert(1)"><text>a</text></a></svg>',
    ],
    [
      'foreign HTML',
      '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><iframe src="https://a.example"/></foreignObject></svg>',
    ],
    [
      'an animated address',
      '<svg xmlns="http://www.w3.org/2000/svg"><a><animate attributeName="href" values="javascript:alert(1)"/></a></svg>',
    ],
    [
      'an entity',
      '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>',
    ],
    [
      'a distant style',
      '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "https://a.example/x.css";</style></svg>',
    ],
    [
      'a prefixed script',
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg"><s:script>alert(1)</s:script></svg>',
    ],
  ])('are refused when they are drawings that hold %s', async (_what, source) => {
    const data = Buffer.from(source);
    const file = { data, mimetype: 'image/svg+xml', name: 'a.svg', size: data.length };
    await expect(cms.payload.create({ collection: 'media', data: { isDecorative: true }, file })).rejects.toThrow();
  });

  it('are refused when they are something else under a picture’s name', async () => {
    const data = Buffer.from('<!doctype html><script>alert(1)</script>');
    const file = { data, mimetype: 'image/png', name: 'a.png', size: data.length };
    await expect(cms.payload.create({ collection: 'media', data: { isDecorative: true }, file })).rejects.toThrow();
  });
});
