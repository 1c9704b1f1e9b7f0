import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSender, PressMailer, PressSubscriptions, type PressMailerOptions, type SendMail } from 'cms';
import type { ReleaseMessage } from 'content-models';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkIn, MailServer, SmtpRefusal } from '../support/mail-server.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { SITE_URL } from '../support/open-publisher.ts';
import { text } from '../support/secret-writer.ts';

/** The mailer against a real mail server and a real database, with clocks of its own: nothing of the site but what it tells. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CONFIRM = '/presse/abonnement/confirmer/';
const END = '/presse/abonnement/desabonner/';

let folder: string;
let payload: Cms;
let mail: MailServer;
let subscriptions: PressSubscriptions;
/** What the clocks say more than that of the machine. */
let ahead = 0;
const now = () => new Date(Date.now() + ahead);
/** Releases online, by number. */
const online = new Map<number, { publishedAt: string; withdrawal: null }>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'press-mail-'));
  mail = await MailServer.start();
  payload = await openCmsOn(folder, {
    SITE_URL,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Les Interconnectés <presse@site.example>',
  });
  payload.logger.level = 'silent';
  subscriptions = new PressSubscriptions(payload, now);
});

afterAll(async () => {
  await payload.destroy();
  await mail.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  for (const collection of ['press-deliveries', 'press-mailings', 'press-subscribers', 'publications'] as const) {
    await payload.delete({ collection, where: { id: { exists: true } } });
  }
  online.clear();
  mail.taken.length = 0;
  mail.refused.clear();
});

afterEach(() => {
  ahead = 0;
  mail.beforeAnswer = () => Promise.resolve();
});

describe('a subscription', () => {
  it('is confirmed by who reads the message, and then gets releases', async () => {
    await subscriptions.request({ email: 'lea@journal.example', themes: [] });
    await mailer().turn();
    const [asked] = await mail.mailTo('lea@journal.example');
    expect(asked?.subject).toMatch(/^Confirmez votre abonnement/);
    const token = tokenIn(asked ?? {}, CONFIRM);
    expect(await subscriptions.lookAt(token)).toBe('open');
    // Looking is what programs do.
    await appear('Avant la confirmation');
    await mailer().turn();
    expect(mail.taken).toHaveLength(1);
    expect(await subscriptions.confirm(token)).toBe('done');
    expect(await subscriptions.confirm(token)).toBe('done');
    await appear('Après la confirmation');
    await mailer().turn();
    const received = await mail.mailTo('lea@journal.example');
    expect(received.map(({ subject }) => subject).slice(1)).toEqual(['Après la confirmation']);
  });

  it('is not confirmed by a link that is old, changed, of another use, or of a former request', async () => {
    await subscriptions.request({ email: 'lea@journal.example', themes: [] });
    await mailer().turn();
    const token = tokenIn((await mail.mailTo('lea@journal.example'))[0] ?? {}, CONFIRM);
    expect(await subscriptions.confirm(`${token.slice(0, -2)}AA`)).toBe('unknown');
    expect(subscriptions.isSubscription(token)).toBe(false);
    expect(await subscriptions.unsubscribe(token)).toBe(false);
    ahead = 7 * DAY;
    expect(await subscriptions.confirm(token)).toBe('expired');
    ahead = 2 * HOUR;
    await subscriptions.request({ email: 'lea@journal.example', themes: [] });
    expect(await subscriptions.confirm(token)).toBe('unknown');
    expect(await stateOf('lea@journal.example')).toBe('À confirmer');
  });

  it('is asked for by one message an hour, whatever is typed', async () => {
    for (const email of ['lea@journal.example', 'lea@journal.example'])
      await subscriptions.request({ email, themes: [] });
    await Promise.all([1, 2, 3].map(() => subscriptions.request({ email: 'max@radio.example', themes: [] })));
    await mailer().turn();
    expect(mail.taken.map(({ to }) => to).sort()).toEqual(['lea@journal.example', 'max@radio.example']);
    ahead = HOUR;
    await subscriptions.request({ email: 'lea@journal.example', themes: [] });
    await mailer().turn();
    expect(await mail.mailTo('lea@journal.example')).toHaveLength(2);
  });

  it('is not changed by somebody else who types the address', async () => {
    await subscribe('lea@journal.example', ['data']);
    ahead = 2 * HOUR;
    await subscriptions.request({ email: 'lea@journal.example', themes: ['cybersecurite'] });
    await mailer().turn();
    const [told] = await mail.mailTo('lea@journal.example');
    expect(told?.text).toContain('rien n’a changé');
    const { docs } = await payload.find({ collection: 'press-subscribers' });
    expect(docs[0]).toMatchObject({ themes: ['data'], state: 'Abonné' });
  });

  it('ends by the link of the message, once for all, and of its own alone', async () => {
    await subscribe('lea@journal.example');
    await subscribe('max@radio.example');
    await appear('Le premier');
    await mailer().turn();
    const [message] = await mail.mailTo('lea@journal.example');
    const token = tokenIn(message ?? {}, END);
    const header = message?.headers.find(({ key }) => key === 'list-unsubscribe')?.value;
    expect(header).toBe(`<${SITE_URL}${END}${token}/>`);
    expect(message?.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe(
      'List-Unsubscribe=One-Click',
    );
    expect([await subscriptions.unsubscribe(token), await subscriptions.unsubscribe(token)]).toEqual([true, true]);
    expect(await stateOf('lea@journal.example')).toBe('Désabonné');
    expect(await stateOf('max@radio.example')).toBe('Abonné');
    await appear('Le deuxième');
    await mailer().turn();
    expect(await subjectsTo('lea@journal.example')).toEqual(['Le premier']);
    expect(await subjectsTo('max@radio.example')).toEqual(['Le premier', 'Le deuxième']);
  });

  it('is forgotten after seven days without confirmation, or after it ended', async () => {
    await subscriptions.request({ email: 'lea@journal.example', themes: [] });
    await subscribe('max@radio.example');
    await subscribe('ana@tele.example');
    await appear('Pour Ana');
    await mailer().turn();
    await subscriptions.unsubscribe(tokenIn((await mail.mailTo('ana@tele.example'))[0] ?? {}, END));
    ahead = 7 * DAY + MINUTE;
    const stop = new AbortController();
    const running = mailer().run(stop.signal);
    await expect
      .poll(async () => (await payload.find({ collection: 'press-subscribers' })).docs.map(({ email }) => email))
      .toEqual(['max@radio.example']);
    stop.abort();
    await running;
    // That it was sent stays counted, without the address.
    const { docs } = await payload.find({
      collection: 'press-deliveries',
      where: { kind: { equals: 'release' } },
      depth: 0,
    });
    expect(docs.map(({ status, subscriber }) => [status, subscriber == null]).sort()).toEqual([
      ['sent', false],
      ['sent', true],
    ]);
  });
});

describe('a release', () => {
  it('is sent once to those who wish one of its themes, or all', async () => {
    await subscribe('tout@journal.example');
    await subscribe('data@journal.example', ['data', 'cybersecurite']);
    await subscribe('autre@journal.example', ['participation-citoyenne']);
    const id = await appear('Sur la data', ['data']);
    await mailer().turn();
    // Published again: a change, a correction.
    await logOnline(id);
    await mailer().turn();
    expect(mail.taken.map(({ to }) => to).sort()).toEqual(['data@journal.example', 'tout@journal.example']);
  });

  it('is sent once by two workers at once', async () => {
    for (let number = 0; number < 20; number += 1) await subscribe(`lecteur-${number}@journal.example`);
    await appear('À deux');
    await Promise.all([mailer().turn(), mailer().turn()]);
    await mailer().turn();
    expect(mail.taken).toHaveLength(20);
    expect(new Set(mail.taken.map(({ to }) => to)).size).toBe(20);
  });

  it('is not sent when it is no news, or is online no more', async () => {
    await subscribe('lea@journal.example');
    const old = await appear('De l’an dernier');
    online.set(old, { publishedAt: new Date(Date.now() - 300 * DAY).toISOString(), withdrawal: null });
    const gone = await appear('Dépublié');
    mail.refused.set('lea@journal.example', new SmtpRefusal(451, 'Plus tard'));
    await mailer().turn();
    mail.refused.clear();
    online.delete(gone);
    ahead = 2 * MINUTE;
    await mailer().turn();
    expect(mail.taken).toEqual([]);
    expect(await deliveries()).toMatchObject([
      { status: 'cancelled', message: expect.stringContaining('plus en ligne') as string },
    ]);
  });

  it('is sent to 300 subscribers', { timeout: 120_000 }, async () => {
    for (let number = 0; number < 300; number += 1) await subscribe(`lecteur-${number}@journal.example`);
    await appear('À tous');
    const stop = new AbortController();
    const running = mailer().run(stop.signal);
    await expect.poll(() => mail.taken.length, { timeout: 60_000, interval: 100 }).toBe(300);
    stop.abort();
    await running;
    expect(new Set(mail.taken.map(({ to }) => to)).size).toBe(300);
    expect(new Set((await deliveries()).map(({ status }) => status))).toEqual(new Set(['sent']));
  });

  it('keeps its accents and emoji, and makes no header of its own', async () => {
    await subscribe('lea@journal.example');
    await appear('Été 🌞 à Nîmes : 50 % d’élu·es\r\nBcc: intrus@mal.example');
    await mailer().turn();
    const [message] = await mail.mailTo('lea@journal.example');
    expect(message?.subject).toBe('Été 🌞 à Nîmes : 50 % d’élu·es Bcc: intrus@mal.example');
    expect(message?.bcc).toBeUndefined();
    expect(message?.to).toEqual([{ address: 'lea@journal.example', name: '' }]);
    expect(message?.from).toEqual({ address: 'presse@site.example', name: 'Les Interconnectés' });
    expect(mail.taken.map(({ to }) => to)).toEqual(['lea@journal.example']);
    const headers = new Map(message?.headers.map(({ key, value }) => [key, value]));
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('list-id')).toBe('<presse.site.example>');
    expect(message?.messageId).toMatch(/^<presse-\d+-\w+@site\.example>$/);
  });
});

describe('a message that is not taken', () => {
  it('is tried again after a minute, with the same number, and sent once', async () => {
    await subscribe('lea@journal.example');
    mail.refused.set('lea@journal.example', new SmtpRefusal(451, 'Boîte occupée'));
    await appear('Patience');
    await mailer().turn();
    await mailer().turn();
    expect(await deliveries()).toMatchObject([
      { status: 'waiting', attempts: 1, message: expect.stringContaining('Boîte occupée') as string },
    ]);
    mail.refused.clear();
    ahead = MINUTE;
    await mailer().turn();
    expect(await deliveries()).toMatchObject([{ status: 'sent', attempts: 2, message: null }]);
    expect(mail.taken).toHaveLength(1);
  });

  it('is given up after a day of tries, more and more seldom', async () => {
    await subscribe('lea@journal.example');
    mail.refused.set('lea@journal.example', new SmtpRefusal(451, 'Jamais'));
    await appear('En vain');
    for (ahead = 0; ahead < 2 * DAY; ahead += 30 * MINUTE) await mailer().turn();
    expect(await deliveries()).toMatchObject([
      { status: 'failed', message: expect.stringContaining('Abandonné après vingt-quatre heures') as string },
    ]);
    const [{ attempts } = { attempts: 0 }] = await deliveries();
    expect(attempts).toBeGreaterThan(6);
    expect(attempts).toBeLessThan(12);
    expect(await stateOf('lea@journal.example')).toBe('Abonné');
  });

  it('is not tried again when the address is refused permanently, and nothing more is sent there', async () => {
    await subscribe('perdue@journal.example');
    await subscribe('lea@journal.example');
    mail.refused.set('perdue@journal.example', new SmtpRefusal(550, '5.1.1 No such user'));
    await appear('Sans retour');
    await mailer().turn();
    mail.refused.clear();
    expect(await stateOf('perdue@journal.example')).toBe('Adresse refusée');
    await appear('Le suivant');
    ahead = 2 * DAY;
    await mailer().turn();
    expect(mail.taken.map(({ to }) => to)).toEqual(['lea@journal.example', 'lea@journal.example']);
    expect((await deliveries()).map(({ status }) => status).sort()).toEqual(['failed', 'sent', 'sent']);
  });

  it('waits while no mail server answers', async () => {
    await subscribe('lea@journal.example');
    await appear('Sans serveur');
    await mailer({
      send: createSender({ smtpUrl: 'smtp://127.0.0.1:9', from: 'a@b.example', replyTo: undefined }),
    }).turn();
    expect(await deliveries()).toMatchObject([
      { status: 'waiting', message: expect.stringContaining('ne répond pas') as string },
    ]);
    ahead = MINUTE;
    await mailer().turn();
    expect(mail.taken).toHaveLength(1);
  });

  it('is not sent again when the worker dies while it is on its way, and is reported', async () => {
    await subscribe('lea@journal.example');
    await appear('Coupure');
    // A worker that was killed never goes on: its database is left as it was.
    const dying = mailer({ send: () => new Promise(() => undefined) });
    void dying.turn();
    await expect.poll(async () => (await deliveries())[0]?.status).toBe('sending');
    ahead = 6 * MINUTE;
    await mailer().turn();
    ahead = 3 * DAY;
    await mailer().turn();
    expect(mail.taken).toEqual([]);
    expect(await deliveries()).toMatchObject([
      { status: 'uncertain', message: expect.stringContaining('peut-être arrivé') as string },
    ]);
  });

  it('is not sent again when the connection breaks once the server has it', async () => {
    await subscribe('lea@journal.example');
    await appear('Sans accusé');
    const broken = await MailServer.start();
    broken.beforeAnswer = () => broken.cut();
    await mailer({ send: createSender({ smtpUrl: broken.url, from: 'a@b.example', replyTo: undefined }) }).turn();
    await broken.stop();
    expect(broken.taken).toHaveLength(1);
    ahead = DAY / 2;
    await mailer().turn();
    expect(mail.taken).toEqual([]);
    expect(await deliveries()).toMatchObject([{ status: 'uncertain' }]);
  });
});

/** A mailer to which the site tells what is online, as the test says. */
function mailer({ send = sender() }: { send?: SendMail } = {}): PressMailer {
  const teller: PressMailerOptions['teller'] = {
    // Only what the mailer looks at.
    current: ({ id }) =>
      online.has(id) ? ({ collection: 'press-releases', id, themes: [], ...online.get(id) } as never) : undefined,
    messageOf: (id) => Promise.resolve(messages.get(id)),
  };
  return new PressMailer({ payload, teller, send, now });
}

const messages = new Map<number, ReleaseMessage>();

function sender(): SendMail {
  return createSender({ smtpUrl: mail.url, from: 'Les Interconnectés <presse@site.example>', replyTo: undefined });
}

async function subscribe(
  email: string,
  themes: ('data' | 'cybersecurite' | 'participation-citoyenne')[] = [],
): Promise<void> {
  const moment = now().toISOString();
  await payload.db.create({
    collection: 'press-subscribers',
    data: { email, themes, requestedAt: moment, confirmedAt: moment, createdAt: moment, updatedAt: moment },
    returning: false,
  });
}

/** Puts a release online, as the log tells it. */
async function appear(title: string, themes: 'data'[] = []): Promise<number> {
  const { id } = await payload.create({
    collection: 'press-releases',
    data: {
      title: title.slice(0, 30).replaceAll(/\s+/g, ' '),
      lead: 'Chapô.',
      dateline: { date: now().toISOString() },
      body: text('Texte.'),
      _status: 'draft',
    },
    draft: true,
  });
  online.set(id, { publishedAt: now().toISOString(), withdrawal: null, themes } as never);
  const link = 'https://desabonnement.invalid/';
  messages.set(id, { subject: title, text: `${title}\n\n${link}`, html: `<p>${title}</p><a href="${link}">x</a>` });
  await logOnline(id);
  return id;
}

async function logOnline(id: number): Promise<void> {
  const moment = now().toISOString();
  await payload.create({
    collection: 'publications',
    data: {
      documentCollection: 'press-releases',
      documentId: id,
      change: 'published',
      status: 'online',
      queuedAt: moment,
      onlineAt: moment,
    },
  });
}

async function deliveries() {
  return (await payload.find({ collection: 'press-deliveries', pagination: false, depth: 0, sort: 'id' })).docs;
}

async function stateOf(email: string) {
  const { docs } = await payload.find({ collection: 'press-subscribers', where: { email: { equals: email } } });
  return docs[0]?.state;
}

async function subjectsTo(address: string) {
  return (await mail.mailTo(address)).map(({ subject }) => subject);
}

function tokenIn(message: { text?: string | undefined }, folder: string): string {
  return linkIn(message, folder).slice(folder.length, -1);
}
