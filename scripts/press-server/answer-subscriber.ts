import { setTimeout as wait } from 'node:timers/promises';
import { emailAddressOf, type PressSubscriptions } from 'cms';
import { PRESS_SUBSCRIPTION, THEME_KEYS, type SubscriptionProblem, type Theme } from 'content-models';
import { subscriptionStepAddress, type Publisher, type SubscriptionStep } from 'site';
import type { PressAnswer } from './answer-journalist.ts';
import type { RateLimit } from './rate-limit.ts';

/** What subscriptions need of the CMS and of the site. */
export interface SubscriptionParts {
  subscriptions: Pick<PressSubscriptions, 'request' | 'lookAt' | 'confirm' | 'unsubscribe' | 'isSubscription'>;
  /** False where no message could ask to confirm. */
  takesRequests: boolean;
  /** For all who ask to subscribe, together. */
  requestLimit: RateLimit;
  publisher: Pick<Publisher, 'previews'>;
}

/** How long a request takes at least: what is done for an address that is known, and for one that is not, is no shorter. */
const PACE_MS = 300;

/**
 * Answers who subscribes to releases, confirms it or ends it. A link shows a button and does nothing by itself:
 * programs that look at mail open links too.
 *
 * @param form what was sent, undefined for a page that is only read
 */
export async function answerSubscriber(
  { path, form }: { path: string; form: URLSearchParams | undefined },
  options: SubscriptionParts,
): Promise<PressAnswer> {
  const { form: formAddress, confirmation, end } = PRESS_SUBSCRIPTION;
  if (path.startsWith(confirmation)) return answerConfirmation(tokenIn(path, confirmation), form, options);
  if (path.startsWith(end)) return answerEnd(tokenIn(path, end), form, options);
  if (path === formAddress && form !== undefined) return answerRequest(form, options);
  return page('unknown', 404, options);
}

async function answerRequest(form: URLSearchParams, options: SubscriptionParts): Promise<PressAnswer> {
  const { subscriptions, takesRequests, requestLimit, publisher } = options;
  const { form: address, requested } = PRESS_SUBSCRIPTION;
  const thanks = { kind: 'redirect', status: 303, to: requested } as const;
  if (!takesRequests) {
    // The page says that it is closed.
    return { kind: 'page', status: 403, bytes: await publisher.previews.page(address) };
  }
  // Filled in by a program: it is told that all is well.
  if (form.get('site')) return thanks;
  const typed = form.get('email') ?? '';
  const themes = themesIn(form);
  const again = async (problem: SubscriptionProblem, status: 422 | 429): Promise<PressAnswer> => {
    const bytes = await publisher.previews.page(address, { email: typed, themes, problem });
    return { kind: 'page', status, bytes };
  };
  const email = emailAddressOf(typed);
  if (email === null) return again(typed.trim() === '' ? 'no-email' : 'wrong-email', 422);
  if (!requestLimit.take()) return again('busy', 429);
  await Promise.all([subscriptions.request({ email, themes }), wait(PACE_MS)]);
  return thanks;
}

async function answerConfirmation(
  token: string,
  form: URLSearchParams | undefined,
  options: SubscriptionParts,
): Promise<PressAnswer> {
  const { subscriptions } = options;
  const state = await (form === undefined ? subscriptions.lookAt(token) : subscriptions.confirm(token));
  switch (state) {
    case 'open':
      return page('confirm', 200, options);
    case 'done':
      return page('confirmed', 200, options);
    case 'expired':
      return page('expired', 410, options);
    case 'unknown':
      return page('unknown', 404, options);
    default:
      return state satisfies never;
  }
}

async function answerEnd(
  token: string,
  form: URLSearchParams | undefined,
  options: SubscriptionParts,
): Promise<PressAnswer> {
  const { subscriptions } = options;
  if (form === undefined) {
    return subscriptions.isSubscription(token) ? page('unsubscribe', 200, options) : page('unknown', 404, options);
  }
  // By the button, or by a mail program that sends « List-Unsubscribe=One-Click » (RFC 8058): both mean it.
  const isDone = await subscriptions.unsubscribe(token);
  return isDone ? page('unsubscribed', 200, options) : page('unknown', 404, options);
}

async function page(
  step: SubscriptionStep,
  status: 200 | 404 | 410,
  { publisher }: SubscriptionParts,
): Promise<PressAnswer> {
  return { kind: 'page', status, bytes: await publisher.previews.page(subscriptionStepAddress(step)) };
}

function tokenIn(path: string, folder: string): string {
  return path.slice(folder.length).replace(/\/$/, '');
}

/** The themes that were checked; what is no theme was not. */
function themesIn(form: URLSearchParams): Theme[] {
  const checked = new Set(form.getAll('theme'));
  return THEME_KEYS.filter((theme) => checked.has(theme));
}
