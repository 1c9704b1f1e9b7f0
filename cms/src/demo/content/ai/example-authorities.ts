import type { DemoDocument } from '../../demo-document.ts';

/** Authorities that do not exist: what they do shows what a record holds. */
export const exampleAuthorities: readonly DemoDocument[] = [
  example('val-sur-exemple', 'Val-sur-Exemple', 'Commune imaginaire de douze mille habitants.'),
  example('les-trois-fictions', 'Communauté de communes des Trois-Fictions', 'Intercommunalité imaginaire.'),
  example('exempleville-metropole', 'Exempleville Métropole', 'Métropole imaginaire.'),
];

function example(slug: string, title: string, summary: string): DemoDocument {
  return { collection: 'organizations', data: { slug, title, summary, kind: 'authority', isExample: true } };
}
