import { addressOf, programmeChangesAddress, sessionAddress, type Event } from 'content-models';
import { readGlobal, readSiteUrl } from '../content/index.ts';
import { rssItemOf, rssOf } from './rss.ts';
import { escapeXml } from './xml.ts';

/** The feed of what changes in the programme of an event, the latest first. */
export async function renderProgrammeChanges(event: Event): Promise<Response> {
  const siteUrl = await readSiteUrl();
  const { name } = await readGlobal('site-settings');
  const page = siteUrl + (addressOf(event) ?? '');
  const head = {
    title: `${event.title}\u00a0: changements du programme`,
    description: 'Séances ajoutées, déplacées, annulées ou retirées.',
    pageUrl: `${page}#changements`,
    url: siteUrl + programmeChangesAddress(event),
    network: name,
    siteUrl,
    language: 'fr' as const,
  };
  const items = event.programmeChanges.map(({ id, at, text, session: about }) => {
    const session = event.programme.find((one) => one.id === about);
    const item = rssItemOf({
      id: `urn:interconnectes:programme-change:${id}`,
      url: session === undefined ? head.pageUrl : siteUrl + sessionAddress(event, session),
      language: 'fr',
      title: text,
      summary: text,
      content: `<p>${escapeXml(text)}</p>`,
      publishedAt: at,
      updatedAt: at,
      authors: [name],
      categories: [event.title],
      image: null,
      attachments: [],
    });
    return { text: item, updatedAt: at };
  });
  return new Response(rssOf(head, items), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}
