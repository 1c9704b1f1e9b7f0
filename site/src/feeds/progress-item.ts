import { COMMITMENT_STATE_LABELS, THEMES } from 'content-models';
import { readProofs, type Proof } from '../content/commitments/entries.ts';
import { readGlobal, readSiteUrl, type StandingEntry } from '../content/index.ts';
import { commitmentLabel } from '../content/documents/manifesto-outline.ts';
import { joinFacts } from '../content/wording/card-facts.ts';
import type { FeedItem } from './feed-item.ts';
import { escapeXml } from './xml.ts';

/** Something that happened to a commitment, as feeds tell it: with what shows it. It is dated the day it happened. */
export async function readProgressItem(entry: StandingEntry): Promise<FeedItem> {
  const { commitment } = entry;
  const siteUrl = await readSiteUrl();
  const { name: network } = await readGlobal('site-settings');
  const moment = `${entry.date}T12:00:00.000Z`;
  return {
    language: 'fr',
    id: `urn:interconnectes:commitments:${commitment.id}:${entry.id}`,
    url: siteUrl + entry.address,
    title: `${commitmentLabel(commitment)}\u00a0: ${commitment.title}`,
    summary: entry.text,
    content: contentOf(entry, await readProofs(entry), siteUrl),
    publishedAt: moment,
    updatedAt: moment,
    authors: [network],
    categories: [COMMITMENT_STATE_LABELS[commitment.state], ...commitment.themes.map((theme) => THEMES[theme].label)],
    image: null,
    attachments: [],
  };
}

function contentOf({ text, commitment }: StandingEntry, proofs: readonly Proof[], siteUrl: string): string {
  const standing = joinFacts([commitment.manifesto.title, COMMITMENT_STATE_LABELS[commitment.state]]) ?? '';
  const list = proofs.map((proof) => `<li>${linkTo(proof, siteUrl)}</li>`).join('');
  return `<p>${escapeXml(text)}</p><p>${escapeXml(standing)}</p><ul>${list}</ul>`;
}

function linkTo({ label, href, isExternal, passage, facts }: Proof, siteUrl: string): string {
  const name = escapeXml(facts === null ? label : `${label} (${facts})`);
  const link = href === null ? name : `<a href="${escapeXml(isExternal ? href : siteUrl + href)}">${name}</a>`;
  return passage === null ? link : `${link}\u00a0: «\u00a0${escapeXml(passage)}\u00a0»`;
}
