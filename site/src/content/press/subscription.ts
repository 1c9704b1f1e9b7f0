import { PRESS_SUBSCRIPTION, type SubscriptionProblem } from 'content-models';

/** What is told, near the field, of a subscription that could not be taken. */
export const SUBSCRIPTION_PROBLEMS = {
  'no-email': 'Écrivez votre adresse électronique\u00a0: c’est là que les communiqués vous sont envoyés.',
  'wrong-email': 'Cette adresse n’est pas complète. Écrivez-la comme prenom.nom@journal.fr.',
  busy: 'Trop de demandes arrivent en ce moment. Attendez une minute, puis envoyez de nouveau.',
} as const satisfies Record<SubscriptionProblem, string>;

/** What the links of messages show: pages that the press server alone renders. */
export const SUBSCRIPTION_STEPS = {
  confirm: {
    slug: 'a-confirmer',
    title: 'Confirmer votre abonnement',
    introduction: 'Encore une pression, et chaque communiqué vous sera envoyé quand il paraît.',
    button: 'Confirmer mon abonnement',
  },
  confirmed: {
    slug: 'confirme',
    title: 'Votre abonnement est confirmé',
    introduction: 'Le prochain communiqué vous sera envoyé quand il paraîtra. Chaque message permet de se désabonner.',
    button: null,
  },
  unsubscribe: {
    slug: 'a-desabonner',
    title: 'Se désabonner',
    introduction: 'Plus aucun communiqué ne sera envoyé à votre adresse.',
    button: 'Me désabonner',
  },
  unsubscribed: {
    slug: 'desabonne',
    title: 'Vous êtes désabonné',
    introduction: 'Plus rien ne vous sera envoyé, et votre adresse sera effacée dans quelques jours.',
    button: null,
  },
  expired: {
    slug: 'lien-expire',
    title: 'Ce lien a expiré',
    introduction:
      'Une demande ne se confirme que pendant sept jours. Abonnez-vous de nouveau pour en recevoir un autre.',
    button: null,
  },
  unknown: {
    slug: 'lien-inconnu',
    title: 'Ce lien n’est pas valable',
    introduction:
      'Vérifiez qu’il a été copié en entier, et que c’est celui du dernier message reçu. Sinon, abonnez-vous de nouveau.',
    button: null,
  },
} as const;

export type SubscriptionStep = keyof typeof SUBSCRIPTION_STEPS;

/** Address of the page of a step, for the templates alone. */
export function subscriptionStepAddress(step: SubscriptionStep): string {
  return `${PRESS_SUBSCRIPTION.form}${SUBSCRIPTION_STEPS[step].slug}/`;
}

/** The step that the address of such a page names. */
export function subscriptionStepAt(slug: string): SubscriptionStep | undefined {
  const steps = Object.keys(SUBSCRIPTION_STEPS) as SubscriptionStep[];
  return steps.find((step) => SUBSCRIPTION_STEPS[step].slug === slug);
}
