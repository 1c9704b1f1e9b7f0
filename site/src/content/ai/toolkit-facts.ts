import {
  AI_RESOURCE_AUDIENCE_LABELS,
  AI_RESOURCE_COST_LABELS,
  AI_RESOURCE_DURATION_LABELS,
  formatDate,
  type AiResource,
} from 'content-models';
import { joinFacts } from '../wording/card-facts.ts';

const languages = new Intl.DisplayNames('fr', { type: 'language' });

/** « Tout public · À son rythme · Gratuit · en anglais », or null. French is not said: the whole site is. */
export function usageFacts({
  audiences,
  duration,
  cost,
  language,
  licence,
}: Pick<AiResource, 'audiences' | 'duration' | 'cost' | 'language' | 'licence'>): string | null {
  return joinFacts([
    audiences.map((audience) => AI_RESOURCE_AUDIENCE_LABELS[audience]).join(', ') || null,
    duration === null ? null : AI_RESOURCE_DURATION_LABELS[duration],
    cost === null ? null : AI_RESOURCE_COST_LABELS[cost],
    language === 'fr' ? null : `en ${languages.of(language) ?? language}`,
    licence === null ? null : `licence ${licence}`,
  ]);
}

/** What is known of the link, said to whoever is about to follow it. */
export function linkFact({
  url,
  linkState,
  lastCheckedOn,
}: Pick<AiResource, 'url' | 'linkState' | 'lastCheckedOn'>): string | null {
  if (url === null || lastCheckedOn === null) return null;
  const day = formatDate(lastCheckedOn);
  return linkState === 'dead' ? `Le lien ne répondait plus le ${day}` : `Lien vérifié le ${day}`;
}
