import {
  commitmentAddress,
  MANIFESTO_KIND_LABELS,
  type Chapter,
  type Commitment,
  type Manifesto,
} from 'content-models';
import { themesOfCommitment } from '../../../content/documents/manifesto-outline.ts';
import { columnsOf } from '../data-set.ts';
import { documentColumns, IS_EXAMPLE, pageOf, TITLE } from '../document-columns.ts';
import { choice, integer, list, partialDate, required, requiredText, text, themes, url, year } from '../kinds.ts';

const { field, made, set } = columnsOf<Manifesto>();

export const manifestes = set({
  title: 'Manifestes et publications',
  description: 'Un texte adopté ou soutenu par le réseau par ligne.',
  columns: {
    ...documentColumns(pageOf()),
    nature: field('kind', choice('Nature', 'Genre du texte.', MANIFESTO_KIND_LABELS)),
    annee: field('year', required(year('Année', 'Année par laquelle le texte est connu.'))),
    adopte_le: field('adoptedOn', partialDate('Adopté le', 'Adoption ou présentation.')),
    adopte_a: field('adoptedAt', text('Adopté à', 'Lieu de l’adoption.')),
    evenement_id: field('event', integer('Événement', 'Identifiant de l’événement où le texte a été adopté.')),
    porte_par: made(['signatories'], list('Porté par', 'Identifiants d’organisations.'), signatoriesAs('lead')),
    soutenu_par: made(['signatories'], list('Soutenu par', 'Identifiants d’organisations.'), signatoriesAs('support')),
    engagements: made(['chapters'], integer('Engagements', 'Nombre d’engagements du texte.'), ({ chapters }) =>
      chapters.reduce((sum, { commitments }) => sum + commitments.length, 0),
    ),
  },
  primaryKey: ['id'],
});

function signatoriesAs(wanted: 'lead' | 'support') {
  return ({ signatories }: Pick<Manifesto, 'signatories'>) =>
    signatories.filter(({ role }) => role === wanted).map(({ organization }) => organization);
}

/** A commitment and where it stands. */
type Placed = Commitment & { chapter: Chapter };

const each = columnsOf<Manifesto, Placed>();

export const engagements = each.setOfItems(
  {
    field: 'chapters',
    of: (chapters): Placed[] =>
      chapters.flatMap((chapter) => chapter.commitments.map((commitment) => ({ ...commitment, chapter }))),
  },
  {
    title: 'Engagements',
    description: 'Un engagement d’un manifeste par ligne, avec ce qui l’a suivi.',
    columns: {
      manifeste_id: field('id', required(integer('Manifeste', 'Identifiant du manifeste.'))),
      engagement_id: each.item(
        'id',
        requiredText(
          'Identifiant de l’engagement',
          'Stable dans le manifeste\u00a0: il reste quand l’engagement est renuméroté ou reformulé.',
        ),
      ),
      numero: each.item(
        'number',
        requiredText('Numéro', 'Tel qu’il est lu\u00a0: 1.2 pour le deuxième engagement du premier chapitre.'),
      ),
      chapitre: each.made([], requiredText('Chapitre', 'Titre du chapitre.'), (_, { item }) => item.chapter.title),
      titre: each.item('title', TITLE),
      url: each.made(
        ['slug'],
        url('Adresse', 'Page de l’engagement.'),
        (manifesto, { item, siteUrl }) => siteUrl + commitmentAddress(manifesto, item),
      ),
      themes: each.made([], themes(), (_, { item }) => themesOfCommitment(item.chapter, item)),
      suites: each.made(
        [],
        list('Suites', 'Ce qui a suivi\u00a0: type et identifiant de chaque contenu, press-releases/12.'),
        (_, { item }) => item.followUps.map(({ collection, id }) => `${collection}/${String(id)}`),
      ),
      exemple: IS_EXAMPLE,
    },
    primaryKey: ['manifeste_id', 'engagement_id'],
  },
);
