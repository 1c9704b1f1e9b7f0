import type { TextFieldSingleValidation } from 'payload';
import { FIXED_PAGE_KEYS, FIXED_PAGES, PUBLISHED_COLLECTIONS, SEARCH_WORDS_LIMITS, typeOf } from 'content-models';
import { isOfKind, LINK_KIND_LABELS } from '../fields/labelled-link.ts';
import { problemOfWords } from '../fields/listed-words.ts';
import { lineField } from '../fields/text-fields.ts';
import { TITLED_ROWS } from '../fields/titled-rows.ts';
import { FIRST_PREFERRED, FIRST_SYNONYMS } from './first-search-words.ts';
import { publishedGlobal } from './published-global.ts';

/** What the search is told of words: which mean the same, and which page answers which question. */
export const SearchWords = publishedGlobal({
  slug: 'search-words',
  description: 'Les mots qui veulent dire la même chose, et les pages à montrer d’abord dans la recherche.',
  fields: [
    {
      name: 'synonyms',
      label: 'Synonymes',
      labels: { singular: 'Ligne', plural: 'Lignes' },
      type: 'array',
      maxRows: SEARCH_WORDS_LIMITS.rows,
      defaultValue: FIRST_SYNONYMS.map((words) => ({ words })),
      admin: {
        ...TITLED_ROWS,
        description:
          'Chercher l’un trouve aussi les autres. Inutile pour les accents, les majuscules, les pluriels et les noms des organisations : la recherche les connaît.',
      },
      fields: [
        {
          ...lineField('words', 'Mots et expressions', {
            required: true,
            admin: {
              placeholder: 'RGPD, règlement général sur la protection des données, protection des données',
              description: 'Deux au moins, séparés par une virgule.',
            },
          }),
          validate: validateRow({
            list: 'synonyms',
            name: 'words',
            least: 2,
            elsewhere: (row) =>
              `Réunissez les deux lignes en une seule, ou retirez-le de celle-ci ou de la ligne ${String(row)}.`,
          }),
        },
      ],
    },
    {
      name: 'preferred',
      label: 'Réponses choisies',
      labels: { singular: 'Réponse', plural: 'Réponses' },
      type: 'array',
      maxRows: SEARCH_WORDS_LIMITS.rows,
      defaultValue: FIRST_PREFERRED.map((answer) => ({ ...answer, kind: 'section' })),
      admin: {
        ...TITLED_ROWS,
        description: 'La page qui vient en premier pour une question. Les autres résultats suivent.',
      },
      fields: [
        {
          ...lineField('questions', 'Ce que l’on cherche', {
            required: true,
            admin: {
              placeholder: 'contact presse, service presse',
              description: 'Comme on le tape dans la recherche. Plusieurs questions se séparent par une virgule.',
            },
          }),
          validate: validateRow({
            list: 'preferred',
            name: 'questions',
            least: 1,
            elsewhere: (row) =>
              `Retirez cette question de l’une des deux, ou changez la page de la ligne ${String(row)}.`,
          }),
        },
        {
          name: 'kind',
          label: 'Mène vers',
          type: 'select',
          required: true,
          defaultValue: 'section',
          options: (['section', 'internal'] as const).map((value) => ({ value, label: LINK_KIND_LABELS[value] })),
        },
        {
          name: 'section',
          label: 'Rubrique',
          type: 'select',
          required: true,
          options: FIXED_PAGE_KEYS.map((value) => ({ value, label: FIXED_PAGES[value].label })),
          admin: { condition: isOfKind('section') },
        },
        {
          name: 'target',
          label: 'Contenu',
          type: 'relationship',
          required: true,
          relationTo: PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).prefix !== null),
          admin: {
            condition: isOfKind('internal'),
            description: 'Tant que sa page n’est pas en ligne, la question suit l’ordre ordinaire.',
          },
        },
      ],
    },
  ],
});

interface ValidatedRow {
  list: 'synonyms' | 'preferred';
  name: 'words' | 'questions';
  least: number;
  elsewhere: (row: number) => string;
}

/** Checks the line of a row against those of the rows before it. */
function validateRow({ list, name, least, elsewhere }: ValidatedRow): TextFieldSingleValidation {
  return (value, { data, path, req }) => {
    if (value === null || value === undefined || value.trim() === '') return req.t('validation:required');
    const rows = (data as Rows)[list] ?? [];
    const index = Number(path[1]);
    const lines = rows.map((row, place) => (place === index ? value : row[name]));
    return problemOfWords({ lines, index, least, elsewhere }) ?? true;
  };
}

/** A form as it is sent. */
type Rows = Partial<Record<ValidatedRow['list'], readonly Partial<Record<ValidatedRow['name'], string | null>>[]>>;
