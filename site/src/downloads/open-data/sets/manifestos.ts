import {
  COMMITMENT_STATE_LABELS,
  commitmentAddress,
  entryAnchor,
  MANIFESTO_KIND_LABELS,
  type Chapter,
  type Commitment,
  type Evidence,
  type Manifesto,
  type ProgressEntry,
  referenceKey,
  themesOfCommitment,
} from 'content-models';
import { columnsOf } from '../data-set.ts';
import { documentColumns, IS_EXAMPLE, pageOf, TITLE } from '../document-columns.ts';
import { choice, day, integer, list, partialDate, required, requiredText, text, themes, url, year } from '../kinds.ts';

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

/** A commitment and the chapter that holds it. */
type Placed = Commitment & { chapter: Chapter };

const each = columnsOf<Manifesto, Placed>();

export const engagements = each.setOfItems(
  {
    field: 'chapters',
    of: placedIn,
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
      etat: each.made(
        [],
        choice('État', 'Où en est l’engagement.', COMMITMENT_STATE_LABELS),
        (_, { item }) => item.progress.state,
      ),
      verifie_le: each.made(
        [],
        day('Vérifié le', 'Dernière vérification de l’état.'),
        (_, { item }) => item.progress.checkedOn,
      ),
      organisation_id: each.made(
        [],
        integer('Organisation qui répond', 'Identifiant de l’organisation.'),
        (_, { item }) => item.progress.organization,
      ),
      personne_id: each.made(
        [],
        integer('Personne qui répond', 'Identifiant de la personne.'),
        (_, { item }) => item.progress.person,
      ),
      repond: each.made(
        [],
        text('Qui répond', 'Service ou instance qui répond, en mots.'),
        (_, { item }) => item.progress.answeredBy,
      ),
      derniere_etape_le: each.made(
        [],
        day('Dernière étape', 'Jour de ce qui s’est passé en dernier.'),
        (_, { item }) =>
          item.progress.entries
            .map(({ date }) => date)
            .toSorted()
            .at(-1) ?? null,
      ),
      suites: each.made(
        [],
        list('Suites', 'Ce qui a suivi\u00a0: type et identifiant de chaque contenu, press-releases/12.'),
        (_, { item }) => item.followUps.map(referenceKey),
      ),
      exemple: IS_EXAMPLE,
    },
    primaryKey: ['manifeste_id', 'engagement_id'],
  },
);

/** Something that happened to a commitment. */
type Happened = ProgressEntry & { commitment: Placed };

const happened = columnsOf<Manifesto, Happened>();

export const etapesEngagements = happened.setOfItems(
  {
    field: 'chapters',
    of: (chapters): Happened[] =>
      placedIn(chapters).flatMap((commitment) =>
        commitment.progress.entries.map((entry) => ({ ...entry, commitment })),
      ),
  },
  {
    title: 'Étapes des engagements',
    description: 'Ce qui s’est passé pour un engagement, une étape par ligne, avec ses preuves.',
    columns: {
      manifeste_id: field('id', required(integer('Manifeste', 'Identifiant du manifeste.'))),
      engagement_id: happened.made(
        [],
        requiredText('Identifiant de l’engagement', 'Celui du jeu des engagements.'),
        (_, { item }) => item.commitment.id,
      ),
      etape_id: happened.item('id', requiredText('Identifiant de l’étape', 'Stable dans l’engagement.')),
      date: happened.item('date', required(day('Date', 'Jour de ce qui s’est passé.'))),
      texte: happened.item('text', requiredText('Ce qui s’est passé', 'Une ou deux phrases.')),
      url: happened.made(
        ['slug'],
        url('Adresse', 'Place de l’étape dans la page de l’engagement.'),
        (manifesto, { item, siteUrl }) =>
          `${siteUrl}${commitmentAddress(manifesto, item.commitment)}#${entryAnchor(item, item.commitment.progress.entries)}`,
      ),
      preuves: happened.made(
        [],
        list('Preuves', 'Type et identifiant de chaque contenu, press-releases/12, ou adresse d’une autre page.'),
        (_, { item }) => item.evidence.map(keyOf),
      ),
      exemple: IS_EXAMPLE,
    },
    primaryKey: ['manifeste_id', 'engagement_id', 'etape_id'],
  },
);

function placedIn(chapters: readonly Chapter[]): Placed[] {
  return chapters.flatMap((chapter) => chapter.commitments.map((commitment) => ({ ...commitment, chapter })));
}

function keyOf(proof: Evidence): string {
  return proof.kind === 'source' ? proof.url : referenceKey(proof.document);
}
