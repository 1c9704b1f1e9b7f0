import { describe, expect, it, onTestFinished } from 'vitest';
import type { User } from '../payload-types.ts';
import { settingsOf } from '../settings.ts';
import { MAIL, refusal, useTestCms } from './test-cms.ts';

const cms = useTestCms(MAIL);

describe('a subscriber of the press', () => {
  const add = (email: string, role: User['role'] = 'editor', more: object = {}) =>
    cms.payload.create({ collection: 'press-subscribers', data: { email, ...more } as never, ...cms.as(role) });

  it('is added by who may publish, is asked to confirm, and is confirmed by nobody else', async () => {
    const subscriber = await add(' Lea@Journal.EXAMPLE ', 'editor', { confirmedAt: new Date().toISOString() });
    expect(subscriber).toMatchObject({ email: 'lea@journal.example', state: 'À confirmer' });
    expect(subscriber.confirmedAt ?? null).toBeNull();
    const { docs } = await cms.payload.find({ collection: 'press-deliveries', depth: 0 });
    expect(docs).toMatchObject([{ kind: 'confirmation', subscriber: subscriber.id, status: 'waiting', attempts: 0 }]);
    expect((await refusal(add('max@radio.example', 'contributor'))).status).toBe(403);
  });

  it.each(['lea', 'lea@journal', 'lea@journal.example, max@radio.example', 'lea@journal.example\r\nBcc: a@b.example'])(
    'has an address, and « %s » is none',
    async (email) => {
      const { status, message } = await refusal(add(email));
      expect([status, message]).toEqual([400, expect.stringContaining('Adresse électronique')]);
    },
  );

  it('is there once', async () => {
    await add('une@fois.example');
    expect((await refusal(add('UNE@fois.example'))).status).toBe(400);
  });

  it('keeps the address that was confirmed', async () => {
    const { id } = await add('avant@journal.example');
    const data = { email: 'apres@journal.example', confirmedAt: new Date().toISOString() };
    const saved = await cms.payload.update({ collection: 'press-subscribers', id, data, ...cms.as('admin') });
    expect(saved).toMatchObject({ email: 'avant@journal.example', state: 'À confirmer' });
  });

  it('is seen by who may publish alone, like what it was sent', async () => {
    for (const collection of ['press-subscribers', 'press-deliveries', 'press-mailings'] as const) {
      const read = (role: User['role']) => refusal(cms.payload.find({ collection, ...cms.as(role) }));
      const readings = await Promise.all((['editor', 'contributor', 'reader'] as const).map(read));
      expect(
        readings.map(({ status }) => status),
        collection,
      ).toEqual([200, 403, 403]);
    }
  });

  it('is not added where no message could ask to confirm', async () => {
    const { custom } = cms.payload.config;
    const settings = settingsOf(cms.payload);
    custom.settings = { ...settings, mail: undefined };
    onTestFinished(() => {
      custom.settings = settings;
    });
    expect(await refusal(add('max@radio.example'))).toEqual({
      status: 403,
      message: expect.stringContaining('SMTP_URL') as string,
    });
  });
});
