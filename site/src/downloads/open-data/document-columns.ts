import { addressOf, type PublishedDocument } from 'content-models';
import { columnsOf, type Column } from './data-set.ts';
import { day, instant, integer, required, requiredText, text, themes, url, yesOrNo, type Kind } from './kinds.ts';

const { field, made } = columnsOf<PublishedDocument>();

export const ID = field(
  'id',
  unique(required(integer('Identifiant', 'Stable\u00a0: il reste quand le titre ou l’adresse changent.'))),
);

export const TITLE = requiredText('Titre', 'Tel que le site l’affiche.');

export const IS_EXAMPLE = field(
  'isExample',
  required(yesOrNo('Exemple', 'Vrai pour un contenu inventé, qui montre le fonctionnement du site.')),
);

/** What every document tells of itself. @param page its address on the site */
export function documentColumns<Document>(page: Column<Document, unknown>) {
  return {
    id: ID,
    titre: field('title', TITLE),
    url: page,
    resume: field('summary', text('Résumé', 'Une ou deux phrases.')),
    themes: field('themes', themes()),
    publie_le: field('publishedAt', required(instant('Publié le', 'Première publication sur ce site, UTC.'))),
    mis_a_jour_le: made(
      ['lastUpdate'],
      day('Mis à jour le', 'Dernier changement qui compte pour le lecteur.'),
      ({ lastUpdate }) => lastUpdate?.date ?? null,
    ),
    exemple: IS_EXAMPLE,
  };
}

export const PAGE = url('Adresse', 'Page sur le site\u00a0; vide quand il n’y en a pas.');

/** The page of a document of a type whose documents all have one, or none. */
export function pageOf(kind = PAGE) {
  return made(['collection', 'slug'], kind, (document, { siteUrl }) => absolute(addressOf(document), siteUrl));
}

/** An address of the site, with its origin. */
export function absolute(address: string | null, siteUrl: string): string | null {
  return address === null ? null : siteUrl + address;
}

function unique<Value>({ schema, cell }: Kind<Value>): Kind<Value> {
  return { schema: { ...schema, constraints: { ...schema.constraints, unique: true } }, cell };
}
