import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Secrets } from '../publication/worker/secrets.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();
const nothingIsPublic = () => false;

async function receive(name: string) {
  const data = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const file = { data, mimetype: 'image/png', name, size: data.length };
  return cms.payload.create({ collection: 'media', data: { alt: 'Une image encore secrète' }, file });
}

describe('what is not public', () => {
  it('is still a picture that nothing shows, after it was given another text', async () => {
    const { id, filename } = await receive('encore-secrete.png');
    const secrets = new Secrets(cms.payload, nothingIsPublic);
    await secrets.read(new Date());
    await cms.payload.update({ collection: 'media', id, data: { alt: 'Une image toujours secrète' } });
    const after = await secrets.refresh([{ collection: 'media', id }], new Date());
    expect(after).toContainEqual(
      expect.objectContaining({
        target: { collection: 'media', id },
        clues: expect.arrayContaining([{ kind: 'fileName', text: filename }]) as unknown,
      }),
    );
  });

  it('is no more a document that was published since it was last read', async () => {
    const { id } = await cms.payload.create({ ...release({ title: 'Annonce' }), draft: true });
    const secrets = new Secrets(cms.payload, nothingIsPublic);
    const target = { collection: 'press-releases', id } as const;
    expect(await secrets.read(new Date())).toContainEqual(expect.objectContaining({ target }));
    await cms.payload.update({ collection: 'press-releases', id, data: { _status: 'published' } });
    expect(await secrets.refresh([target], new Date())).not.toContainEqual(expect.objectContaining({ target }));
  });
});
