import { execFile } from 'node:child_process';
import { existsSync, openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { TestPlatform } from '../support/start-platform.ts';
import { CmsClient } from './support/cms-client.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';

/** What is sent to the CMS goes to the disk, never whole in memory, and only from accounts. */
const MEGABYTE = 1_000_000;
const run = promisify(execFile);
let platform: TestPlatform;
let admin: CmsClient;
let token: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'videos-'));
  platform = await startEmptyPlatform();
  const account = { email: platform.adminEmail, password: platform.adminPassword };
  admin = await CmsClient.login(platform.cmsUrl, account);
  token = String((await new CmsClient(platform.cmsUrl).send('POST', '/api/users/login', account)).body.token);
});

afterAll(async () => {
  await platform.stop();
  await rm(folder, { recursive: true });
});

describe('somebody who is not known', () => {
  it('is refused 100 MB before they are read, and leaves nothing', async () => {
    const { answer, socket } = beginToSend('/api/documents', 100 * MEGABYTE);
    expect(await answer).toMatch(/^HTTP\/1.1 401 /);
    socket.destroy();
    expect(incoming()).toEqual([]);
  });

  it('sends no file under the size of a few words', async () => {
    const form = new FormData();
    form.set('file', new Blob(['un fichier']), 'a.txt');
    expect(await new CmsClient(platform.cmsUrl).send('POST', '/api/documents', form)).toMatchObject({ status: 403 });
    expect(incoming()).toEqual([]);
  });

  it('logs in by the form of the admin', async () => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ email: platform.adminEmail, password: platform.adminPassword }));
    expect(await new CmsClient(platform.cmsUrl).send('POST', '/api/users/login', form)).toMatchObject({ status: 200 });
  });
});

describe('a video', () => {
  it('of 600 MB is sent without being whole in memory', async () => {
    // What the process needs to receive anything.
    await sendVideo('essai.mp4', 20 * MEGABYTE);
    const before = await memoryOfCms();
    let most = before;
    const sent = sendVideo('forum.mp4', 600 * MEGABYTE);
    const isUnderWay = () => Promise.race([sent.then(() => false), wait(100, true)]);
    while (await isUnderWay()) most = Math.max(most, await memoryOfCms());
    const saved = await sent;
    expect(saved).toMatchObject({ filename: 'forum.mp4', mimeType: 'video/mp4', filesize: 600 * MEGABYTE });
    expect(saved.hash).toMatch(/^[0-9a-f]{16}$/);

    // What is read is collected when the engine likes.
    expect(most - before).toBeLessThan(150 * MEGABYTE);
    expect(incoming()).toEqual([]);
  });

  it('that is cut on its way leaves nothing', async () => {
    const { socket } = beginToSend('/api/documents', 100 * MEGABYTE, { Authorization: `JWT ${token}` });
    socket.write(Buffer.alloc(20 * MEGABYTE));
    await expect.poll(incoming, { timeout: 10_000 }).toHaveLength(1);
    socket.destroy();
    await expect.poll(incoming, { timeout: 10_000 }).toEqual([]);
    expect(readdirSync(join(platform.dataDir, 'uploads/documents'))).not.toContain('coupee.mp4');
  });

  it('that is refused once it was read leaves nothing', async () => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(MEGABYTE)], { type: 'video/mp4' }), 'abimee.mp4');
    form.set('_payload', '{');
    expect((await admin.send('POST', '/api/documents', form)).status).toBeGreaterThanOrEqual(400);
    expect(incoming()).toEqual([]);
  });

  it('heavier than the limit is refused before it is read, in French', async () => {
    const size = 2100 * MEGABYTE;
    const { answer, socket } = beginToSend('/api/documents', size, { Authorization: `JWT ${token}` });
    onTestFinished(() => {
      socket.destroy();
    });
    expect(await answer).toMatch(/^HTTP\/1.1 413 /);
  });
});

describe('subtitles in SubRip', () => {
  it('sent without a type are WebVTT once they are saved, and leave nothing', async () => {
    const form = new FormData();
    const words = Buffer.from('1\r\n00:00:01,000 --> 00:00:02,000\r\nÉté\r\n', 'latin1');
    form.set('file', new Blob([words], { type: 'application/octet-stream' }), 'seance.srt');
    form.set('_payload', JSON.stringify({ title: 'Séance', language: 'fr', isAccessible: 'unknown' }));
    const { text, body } = await admin.send('POST', '/api/documents', form);
    const changes = expect.stringContaining('Windows-1252') as string;
    expect(body.doc, text).toMatchObject({ filename: 'seance.vtt', mimeType: 'text/vtt', subtitleChanges: changes });
    const saved = readFileSync(join(platform.dataDir, 'uploads/documents/seance.vtt'), 'utf8');
    expect(saved).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nÉté\n');
    expect(incoming()).toEqual([]);
  });
});

/** Names of what is being sent. */
function incoming(): string[] {
  const sent = join(platform.dataDir, 'incoming');
  return existsSync(sent) ? readdirSync(sent) : [];
}

/** Resident memory of the process of the CMS, in bytes. */
async function memoryOfCms(): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(platform.pids.cms)]);
  return Number(stdout) * 1024;
}

async function sendVideo(name: string, size: number) {
  const file = join(folder, name);
  await writeVideo(file, size);
  const form = new FormData();
  form.set('file', await openAsBlob(file, { type: 'video/mp4' }), name);
  form.set('_payload', JSON.stringify({ title: name, language: 'fr', isAccessible: 'unknown' }));
  const { status, text, body } = await admin.send('POST', '/api/documents', form);
  expect(status, text).toBe(201);
  return body.doc as Record<string, unknown>;
}

/** A file that begins as a video does, and is as heavy. */
async function writeVideo(file: string, size: number): Promise<void> {
  const head = Buffer.alloc(32);
  head.writeUInt32BE(24, 0);
  head.write('ftypisom', 4, 'latin1');
  head.write('isomiso2', 16, 'latin1');
  head.writeUInt32BE(size - 24, 24);
  head.write('mdat', 28, 'latin1');
  const handle = await open(file, 'w');
  await handle.write(head);
  await handle.truncate(size);
  await handle.close();
}

/** Announces a form of some bytes, and sends the beginning of its file. */
function beginToSend(path: string, size: number, headers: Readonly<Record<string, string>> = {}) {
  const { hostname, port } = new URL(platform.cmsUrl);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    'Content-Type: multipart/form-data; boundary=limite',
    `Content-Length: ${String(size)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const part = [
    '--limite',
    'Content-Disposition: form-data; name="file"; filename="coupee.mp4"',
    'Content-Type: video/mp4',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${part.join('\r\n')}\r\n\r\n`);
  return { answer, socket };
}
