/**
 * What Payload 3.90, its editor of texts and the libraries under them have in English only, in French. Their own
 * translations are in `translations.ts`: these have no key there.
 */
const PHRASES: Readonly<Record<string, string>> = {
  ID: 'Numéro',
  'Add block': 'Insérer',
  'Add Column': 'Ajouter une colonne',
  'Add Row': 'Ajouter une ligne',
  'Close toast': 'Fermer ce message',
  Collapse: 'Replier',
  'Delete column': 'Supprimer la colonne',
  'Delete row': 'Supprimer la ligne',
  'Delete table': 'Supprimer le tableau',
  'Drag to move': 'Faire glisser pour déplacer',
  'Edit link': 'Modifier le lien',
  Expand: 'Déplier',
  'Insert Paragraph': 'Ajouter un paragraphe',
  'Loading...': 'Chargement…',
  'Merge cells': 'Fusionner les cellules',
  'No columns selected': 'Aucune colonne choisie',
  'Remove link': 'Retirer le lien',
  'Something went wrong:': 'Quelque chose n’a pas marché :',
  'Sort by': 'Trier par',
  'Toggle First Column Freeze': 'Garder la première colonne en vue, ou non',
  'Toggle Row Striping': 'Rayer les lignes, ou non',
  'Unmerge cells': 'Séparer les cellules',
  draggable: 'déplaçable',
  sortable: 'déplaçable',
};

/** Menus of the editor, named after their keys. */
const MENUS: Readonly<Record<string, string>> = {
  add: 'Insérer',
  align: 'Alignement',
  blocks: 'Encarts',
  format: 'Mise en forme',
  indent: 'Retrait',
  text: 'Genre de paragraphe',
};

/** What is only said: names of buttons, hints, what a screen reader is told. Words of documents may be in them. */
const SAID: readonly [RegExp, string][] = [
  [/^Edit (.+)$/s, 'Modifier : $1'],
  [/^Remove (.+)$/s, 'Retirer : $1'],
  // Panels are named by their keys.
  [/^(?:[a-z]+-)?drawer[_-]\S*$/, 'Panneau'],
  [/^(?:confirm|delete|document|leave|stay)-[\w-]+$/, 'Question'],
  [/^Notifications\b.*$/s, 'Messages (Alt + T)'],
  [
    /^Use Up and Down to choose options.*$/s,
    'Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour fermer la liste.',
  ],
  [/^(.*?) is focused\b.*$/s, '$1 : tapez pour chercher, flèche bas pour ouvrir la liste.'],
  [
    /^Use left and right to toggle between focused values.*$/s,
    'Flèches gauche et droite pour parcourir les choix, Retour arrière pour retirer celui-ci.',
  ],
  [/^options? (.*), selected\.$/s, '$1 : choisi.'],
  [/^option (.*), deselected\.$/s, '$1 : retiré.'],
  [/^option (.*) is disabled\. Select another option\.$/s, '$1 ne peut pas être choisi.'],
  [/^All selected options have been cleared\.$/, 'Le choix est effacé.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/s, '$1, $2 sur $3.'],
  [/^(\d+) results? available(?: for search term (.*))?\.$/s, '$1 réponses.'],
  [
    /^To pick up a draggable item.*$/s,
    'Pour déplacer, appuyez sur Espace, puis sur les flèches ; Espace pour poser, Échap pour renoncer.',
  ],
  [/^Picked up draggable item.*$/s, 'Pris.'],
  [/^Draggable item .* was moved over.*$/s, 'Déplacé.'],
  [/^Draggable item .* was dropped.*$/s, 'Posé.'],
  [/^Dragging was cancelled.*$/s, 'Laissé à sa place.'],
];

/** The menu of a table puts its sentences together from these. */
const IN_TABLE_MENU: readonly [RegExp, string][] = [
  [/^Insert$/, 'Insérer :'],
  [/^Add$/, 'Marquer comme'],
  [/^Remove$/, 'Ne plus marquer comme'],
  [/^row$/, 'ligne'],
  [/^(\d+) rows$/, '$1 lignes'],
  [/^column$/, 'colonne'],
  [/^(\d+) columns$/, '$1 colonnes'],
  [/^above$/, 'au-dessus'],
  [/^below$/, 'au-dessous'],
  [/^left$/, 'à gauche'],
  [/^right$/, 'à droite'],
  [/^row header$/, 'en-tête de colonnes (ligne)'],
  [/^column header$/, 'en-tête de lignes (colonne)'],
];

/** Where a text is: shown, only said, or in the menu of a table. */
export type Place = 'shown' | 'said' | 'table menu';

/** Put after labels by themselves, as in English. */
const COLONS: readonly string[] = [': ', ':\u00a0'];

/**
 * What stands for a text left in English, with its own spaces around it; null for any other text, and for what it gave.
 */
export function inFrench(text: string, place: Place): string | null {
  if (COLONS.includes(text)) return '\u00a0: ';
  const words = text.trim();
  const french = wordsInFrench(words, place);
  return french === null ? null : text.replace(words, () => french);
}

function wordsInFrench(words: string, place: Place): string | null {
  const phrase = Object.hasOwn(PHRASES, words) ? PHRASES[words] : undefined;
  if (phrase !== undefined) return phrase;
  if (place === 'table menu') return replaced(words, IN_TABLE_MENU);
  if (place === 'shown') return null;
  const [, menu = ''] = /^(\w+) dropdown$/.exec(words) ?? [];
  return MENUS[menu] ?? replaced(words, SAID);
}

function replaced(words: string, table: readonly [RegExp, string][]): string | null {
  const found = table.find(([pattern]) => pattern.test(words));
  return found === undefined ? null : words.replace(found[0], found[1]);
}
