import { rm } from 'node:fs/promises';
import path from 'node:path';
import { PRESS_SUBSCRIPTION } from 'content-models';
import { sitePaths } from 'site';
import { startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFastFolder } from '../support/fast-folder.ts';
import { linkIn, MailServer } from '../support/mail-server.ts';
import { nuFaultsOf } from '../support/nu-checker.ts';
import { openCmsOn, type Cms } from '../support/open-cms.ts';
import { SITE_URL } from '../support/open-publisher.ts';
import { text } from '../support/secret-writer.ts';
import { WorkerProcess } from '../support/worker-process.ts';

const { form: FORM, requested: REQUESTED, confirmation: CONFIRM, end: END } = PRESS_SUBSCRIPTION;
const ADDRESS = 'lea@journal.example';
const SOON = { timeout: 30_000, interval: 100 };

let dataDir: string;
let payload: Cms;
let server: StaticServer;
let worker: WorkerProcess;
let mail: MailServer;

beforeAll(async () => {
  dataDir = await makeFastFolder('press-subscription-');
  const { publicFolder: root, routingFile, pressServerFile } = sitePaths(path.join(dataDir, 'site'));
  server = await startStaticServer({ root, routingFile, pressServerFile, port: 0 });
  mail = await MailServer.start();
  payload = await openCmsOn(dataDir, {
    SITE_URL,
    SITE_CHECK_URL: `http://127.0.0.1:${server.port}`,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Les Interconnectés <presse@site.example>',
    MAIL_REPLY_TO: 'service-presse@site.example',
  });
  worker = new WorkerProcess(process.env);
  worker.start();
  await worker.ready();
});

afterAll(async () => {
  await worker.kill();
  await server.close();
  await mail.stop();
  await payload.destroy();
  await rm(dataDir, { recursive: true, force: true });
});

/** Every page that was answered, and every message. */
const readSoFar = new Map<string, string>();

describe('the press', { timeout: 120_000 }, () => {
  let unsubscription: string;

  it('subscribes by a form, and is told no more of an address than the next one', async () => {
    const page = await ask(FORM);
    expect(page.status).toBe(200);
    expect(page.body).toContain('autocomplete="email"');
    const first = await send(FORM, { email: ` ${ADDRESS.toUpperCase()} `, theme: 'data' });
    const again = await send(FORM, { email: ADDRESS });
    for (const { status, headers } of [first, again]) {
      expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([303, REQUESTED, 'no-store']);
    }
    expect((await ask(REQUESTED)).status).toBe(200);
    await expect.poll(() => mail.taken.length, SOON).toBe(1);
  });

  it('is shown its form again, with what was typed, when the address is missing or wrong', async () => {
    const wrong = await send(FORM, { email: '<lea@journal"', theme: 'data' });
    expect(wrong.status).toBe(422);
    expect(/id="email".*?value="([^"]*)"/.exec(wrong.body)?.[1]).toBe('<lea@journal&quot;');
    expect(wrong.body).toMatch(/aria-describedby="email-problem email-help"/);
    expect(wrong.body).toContain('Cette adresse n’est pas complète');
    expect(wrong.body.match(/ checked/g)).toHaveLength(1);
    expect((await send(FORM, { email: '' })).body).toContain('Écrivez votre adresse électronique');
    expect((await send(FORM, { email: 'a@b.example\r\nBcc: c@d.example' })).status).toBe(422);
    expect(mail.taken).toHaveLength(1);
  });

  it('is the only one that may send a form, and a short one', async () => {
    expect((await send(FORM, { email: `${'a'.repeat(5000)}@b.example` })).status).toBe(413);
    expect((await send('/presse/', {})).status).toBe(405);
    expect((await send('/presse/acces/x/', {})).status).toBe(405);
    expect((await ask(`${CONFIRM}1-2-${'A'.repeat(43)}/`)).status).toBe(404);
    // A program that fills in everything is told that all is well.
    const program = await send(FORM, { email: 'robot@mal.example', site: 'https://mal.example' });
    expect([program.status, program.headers.get('location')]).toEqual([303, REQUESTED]);
    expect(await count('press-subscribers')).toBe(1);
  });

  it('confirms with the button of a page, not by opening it', async () => {
    const [message] = await mail.mailTo(ADDRESS);
    const link = linkIn(message ?? {}, CONFIRM);
    const page = await ask(link);
    expect([page.status, page.headers.get('cache-control'), page.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-store',
      'noindex, nofollow',
    ]);
    expect(page.body).toContain('Confirmer mon abonnement');
    expect(await stateOf(ADDRESS)).toBe('À confirmer');
    expect((await send(link, {})).body).toContain('Votre abonnement est confirmé');
    expect(await stateOf(ADDRESS)).toBe('Abonné');
  });

  it('is sent a release when it appears, whole, and nobody else is', async () => {
    await payload.create({ collection: 'press-subscribers', data: { email: 'jamais@journal.example' } as never });
    await write('Été & data : « ce qui change » 🌞', { themes: ['data'] });
    await expect.poll(() => releasesTo(ADDRESS), SOON).toHaveLength(1);
    const [message] = await releasesTo(ADDRESS);
    expect(message?.subject).toBe('Été & data\u00a0: «\u00a0ce qui change\u00a0» 🌞');
    expect(message?.replyTo).toEqual([{ address: 'service-presse@site.example', name: '' }]);
    expect(message?.text).toContain('Un texte & des <balises> à reprendre.');
    expect(message?.html).toContain('Un texte &amp; des &lt;balises&gt; à reprendre.');
    for (const content of [message?.text, message?.html]) {
      expect(content).toContain(`${SITE_URL}/presse/communiques/`);
      expect(content).toContain('.pdf');
      expect(content).not.toContain('desabonnement.invalid');
    }
    expect(message?.html).toContain('<html lang="fr">');
    expect(message?.html?.match(/<h1/g)).toHaveLength(1);
    expect(message?.html).not.toMatch(/<(?:img|link|script|iframe)/);
    unsubscription = linkIn(message ?? {}, END);
    // Asked to confirm, and nothing else.
    expect((await mail.mailTo('jamais@journal.example')).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Confirmez/),
    ]);
  });

  it('is sent nothing before the hour, nor of what changes after it', async () => {
    const hour = Date.now() + 4000;
    const id = await write('À son heure', { themes: ['data'], embargoUntil: new Date(hour).toISOString() });
    await expect.poll(() => releasesTo(ADDRESS), SOON).toHaveLength(2);
    expect(Date.now()).toBeGreaterThanOrEqual(hour);
    await payload.update({ collection: 'press-releases', id, data: { lead: 'Autre chapô.', _status: 'published' } });
    await expect.poll(async () => (await ask('/presse/communiques/a-son-heure/')).body, SOON).toContain('Autre chapô');
    await write('Le troisième', { themes: ['data'] });
    await expect.poll(() => releasesTo(ADDRESS), SOON).toHaveLength(3);
    expect((await releasesTo(ADDRESS)).map(({ subject }) => subject).slice(1)).toEqual(['À son heure', 'Le troisième']);
  });

  it('leaves by one click of its mail program, again without harm', async () => {
    expect((await ask(unsubscription)).body).toContain('Me désabonner');
    expect(await stateOf(ADDRESS)).toBe('Abonné');
    for (const attempt of [1, 2]) {
      const { status, body } = await send(unsubscription, { 'List-Unsubscribe': 'One-Click' });
      expect([attempt, status]).toEqual([attempt, 200]);
      expect(body).toContain('Vous êtes désabonné');
    }
    expect(await stateOf(ADDRESS)).toBe('Désabonné');
  });

  it('is asked to wait when too many subscribe at once', async () => {
    const crowd = Array.from({ length: 31 }, (_, number) => send(FORM, { email: `foule-${number}@journal.example` }));
    const answers = await Promise.all(crowd);
    const [refused] = answers.filter(({ status }) => status === 429);
    expect(answers.some(({ status }) => status === 303)).toBe(true);
    expect(refused?.body).toContain('Attendez une minute');
  });

  it('is told when nobody is there', async () => {
    await worker.kill();
    const { status, body } = await send(FORM, { email: ADDRESS });
    expect(status).toBe(503);
    expect(body).toContain('ne répond pas pour l’instant');
  });

  it('was given no faulty HTML, in pages nor in messages', async () => {
    for (const { subject, html } of await mail.mailTo(ADDRESS))
      if (html) readSoFar.set(`message ${subject ?? ''}`, html);
    expect(readSoFar.size).toBeGreaterThan(8);
    expect(await nuFaultsOf(readSoFar)).toEqual([]);
  });

  it('reads that subscription is closed where no e-mail is sent', async () => {
    const { SMTP_URL: _smtp, MAIL_FROM: _from, MAIL_REPLY_TO: _replyTo, ...withoutMail } = process.env;
    worker = new WorkerProcess(withoutMail);
    worker.start();
    await worker.ready();
    const page = await ask(FORM);
    expect(page.body).toContain('L’abonnement par courriel est fermé');
    expect(page.body).not.toContain('autocomplete="email"');
    expect(page.body).toContain('noindex');
    expect((await ask('/presse/')).body).not.toContain(FORM);
    const refusal = await send(FORM, { email: 'autre@journal.example' });
    expect(refusal.status).toBe(403);
    expect(refusal.body).toContain('L’abonnement par courriel est fermé');
    expect(worker.said.match(/Aucun courriel n’est envoyé à la presse/g)).toHaveLength(1);
  });
});

async function write(title: string, more: object): Promise<number> {
  const { id } = await payload.create({
    collection: 'press-releases',
    data: {
      title,
      lead: 'Chapô.',
      dateline: { place: 'Lyon', date: '2026-03-12T12:00:00.000Z' },
      body: text('Un texte & des <balises> à reprendre.'),
      _status: 'published',
      ...more,
    },
  });
  return id;
}

/** The releases that an address was sent. */
async function releasesTo(address: string) {
  return (await mail.mailTo(address)).filter(({ headers }) => headers.some(({ key }) => key === 'list-id'));
}

async function stateOf(email: string) {
  const { docs } = await payload.find({ collection: 'press-subscribers', where: { email: { equals: email } } });
  return docs[0]?.state;
}

async function count(collection: 'press-subscribers'): Promise<number> {
  return (await payload.count({ collection })).totalDocs;
}

function ask(address: string) {
  return answer(address, {});
}

function send(address: string, fields: Record<string, string>) {
  return answer(address, { method: 'POST', body: new URLSearchParams(fields) });
}

async function answer(address: string, options: RequestInit) {
  const response = await fetch(`http://127.0.0.1:${server.port}${address}`, { ...options, redirect: 'manual' });
  const { status, headers } = response;
  const body = await response.text();
  if (headers.get('content-type')?.startsWith('text/html')) readSoFar.set(`${address} ${status}`, body);
  return { status, headers, body };
}
