import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Compressor } from './compression.ts';
import { serveFolder, type ServedFolder } from './testing/serve-folder.ts';

const TEXT = 'Une phrase qui se répète. '.repeat(200);

describe('the server', () => {
  const read = { br: brotliDecompressSync, gzip: gunzipSync };

  let site: ServedFolder;
  let get: ServedFolder['get'];

  beforeAll(async () => {
    site = await serveFolder();
    ({ get } = site);
    await site.publish({ 'long/index.html': TEXT, 'long.png': TEXT, 'long.js': TEXT, 'court/index.html': 'court' });
  });

  afterAll(() => site.close());

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['*', 'br'],
    ['GZIP', 'gzip'],
  ] as const)('answers « %s » in %s', async (accepted, encoding) => {
    // The second one may have been compressed better.
    for (let time = 0; time < 2; time += 1) {
      const { status, headers, bytes } = await get('/long/', { headers: { 'accept-encoding': accepted } });
      expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding']);
      expect(Number(headers['content-length'])).toBe(bytes.length);
      expect(bytes.length).toBeLessThan(TEXT.length / 5);
      expect(read[encoding](bytes).toString()).toBe(TEXT);
    }
  });

  it.each(['', 'identity', 'br;q=0, gzip;q=0, *;q=0', 'zstd'])(
    'sends the text as it is to « %s »',
    async (accepted) => {
      const { headers, body } = await get('/long/', { headers: { 'accept-encoding': accepted } });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers.vary).toBe('Accept-Encoding');
      expect(body).toBe(TEXT);
    },
  );

  it('leaves alone what is compressed already, what is small, and a part of a file', async () => {
    const accept = { 'accept-encoding': 'br' };
    for (const path of ['/long.png', '/court/']) {
      expect((await get(path, { headers: accept })).headers['content-encoding'], path).toBeUndefined();
    }
    const { status, headers, body } = await get('/long.js', { headers: { ...accept, range: 'bytes=0-3' } });
    expect([status, headers['content-encoding'], body]).toEqual([206, undefined, 'Une ']);
  });

  it('knows again what it compressed, but not for a part of it', async () => {
    const accept = { 'accept-encoding': 'br' };
    const etag = (await get('/long/', { headers: accept })).headers.etag ?? '';
    expect(etag).toMatch(/^W\//);
    expect((await get('/long/', { headers: { ...accept, 'if-none-match': etag } })).status).toBe(304);
    const part = await get('/long/', { headers: { 'if-range': etag, range: 'bytes=0-3' } });
    expect([part.status, part.body]).toEqual([200, TEXT]);
  });

  it('announces without sending to HEAD', async () => {
    const { headers, body } = await get('/long/', { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], body]).toEqual(['br', '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(0);
  });

  it('sends the new bytes as soon as they are published', async () => {
    const accept = { 'accept-encoding': 'br' };
    await get('/long/', { headers: accept });
    await site.publish({ 'long/index.html': TEXT.toUpperCase() });
    const { bytes } = await get('/long/', { headers: accept });
    expect(brotliDecompressSync(bytes).toString()).toBe(TEXT.toUpperCase());
  });
});

describe('Compressor', () => {
  const SMALL = Buffer.from(numbers(2000));
  const LARGE = Buffer.from(numbers(40_000));

  it('gives the smallest of a small file that browsers keep for ever, to the first of them', async () => {
    expect(await compress(new Compressor(), SMALL, { isImmutable: true })).toEqual(brotli(SMALL, 11));
  });

  it('gives the first reader of a page what is quick, the next ones the smallest', async () => {
    const compressor = new Compressor();
    expect(await compress(compressor, SMALL)).toEqual(brotli(SMALL, 5));
    await vi.waitFor(async () => expect(await compress(compressor, SMALL)).toEqual(brotli(SMALL, 11)));
  });

  it.each([true, false])(
    'has nobody wait for a large file, even one kept for ever (%s), nor tries again',
    async (isImmutable) => {
      const compressor = new Compressor();
      const quick = await compress(compressor, LARGE, { isImmutable });
      expect(quick.equals(brotli(LARGE, 5))).toBe(true);
      // One at a time: what was to be done for the large one would be done before.
      await compress(compressor, SMALL);
      await vi.waitFor(async () => expect(await compress(compressor, SMALL)).toEqual(brotli(SMALL, 11)));
      expect((await compress(compressor, LARGE, { isImmutable })) === quick).toBe(true);
    },
  );

  it('reads and compresses once for all who ask at the same time', async () => {
    const compressor = new Compressor();
    const content = vi.fn(() => Promise.resolve(SMALL));
    const ask = () => compressor.compress(content, { tag: 'one', encoding: 'br', isImmutable: true });
    const [first, ...others] = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(content).toHaveBeenCalledTimes(1);
    expect(first).toEqual(brotli(SMALL, 11));
    for (const other of others) expect(other).toBe(first);
    expect(await ask()).toBe(first);
    expect(content).toHaveBeenCalledTimes(1);
  });

  it('tells all of them of a file that can’t be read, and reads it again for the next', async () => {
    const compressor = new Compressor();
    const content = vi.fn(() => Promise.resolve(SMALL)).mockRejectedValueOnce(new Error('EIO'));
    const ask = () => compressor.compress(content, { tag: 'one', encoding: 'br', isImmutable: true });
    const answers = await Promise.allSettled([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask()).toEqual(brotli(SMALL, 11));
    expect(content).toHaveBeenCalledTimes(2);
  });

  /** By its size, which tells these files apart. */
  function compress(compressor: Compressor, bytes: Buffer, { isImmutable = false } = {}): Promise<Buffer> {
    return compressor.compress(() => Promise.resolve(bytes), {
      tag: String(bytes.length),
      encoding: 'br',
      isImmutable,
    });
  }

  function brotli(bytes: Buffer, quality: number): Buffer {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
    return brotliCompressSync(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
    });
  }

  /** A text that compresses less well the less one tries. */
  function numbers(count: number): string {
    return Array.from({ length: count }, (_, index) => `${(index * 7919) % 104_729} `).join('');
  }
});
