import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { FeedCollection, ReleaseTranslation } from 'content-models';
import AiProjectHead from './AiProjectHead.astro';
import AiProjectText from './AiProjectText.astro';
import ConcertationHead from './ConcertationHead.astro';
import ConcertationText from './ConcertationText.astro';
import EventHead from './EventHead.astro';
import EventText from './EventText.astro';
import KitHead from './KitHead.astro';
import KitText from './KitText.astro';
import LabelHead from './LabelHead.astro';
import LabelText from './LabelText.astro';
import ManifestoHead from './ManifestoHead.astro';
import ManifestoText from './ManifestoText.astro';
import type { Medium } from './medium.ts';
import ReleaseHead from './ReleaseHead.astro';
import ReleaseText from './ReleaseText.astro';
import ReplayHead from './ReplayHead.astro';
import ReplayText from './ReplayText.astro';
import TranslationText from './TranslationText.astro';
import type { TranslatedRelease } from './translated-release.ts';
import WholeText from './WholeText.astro';

/** The head and the text of each type that is read elsewhere than on its page. */
const TEXTS = {
  'press-releases': [ReleaseHead, ReleaseText],
  'press-kits': [KitHead, KitText],
  manifestos: [ManifestoHead, ManifestoText],
  events: [EventHead, EventText],
  replays: [ReplayHead, ReplayText],
  labels: [LabelHead, LabelText],
  concertations: [ConcertationHead, ConcertationText],
  'ai-projects': [AiProjectHead, AiProjectText],
} as const satisfies Record<FeedCollection, unknown>;

/**
 * A document whole, where there is no page: its head, then its text, as HTML. The container is made for it: one that is
 * kept holds a route for each text that it ever rendered (astro 7.3.5).
 */
export async function renderText(document: { collection: FeedCollection }, medium: Exclude<Medium, 'page'>) {
  const container = await AstroContainer.create();
  return container.renderToString(WholeText, { props: { parts: TEXTS[document.collection], document, medium } });
}

/** A release in another language, where there is no page. */
export async function renderTranslation(
  release: TranslatedRelease,
  translation: ReleaseTranslation,
  medium: Exclude<Medium, 'page'>,
) {
  const container = await AstroContainer.create();
  return container.renderToString(TranslationText, { props: { release, translation, medium } });
}
