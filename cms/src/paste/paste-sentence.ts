import { count } from 'content-models';
import type { PasteReport } from './clean-html.ts';

/** Links named in the sentence, at most. */
const NAMED = 3;

/** What an editor is told of a paste that left something out; null when all of it is there. */
export function pasteSentence({ pictures, others, links, hasComments }: PasteReport): string | null {
  const sentences = [
    pictures > 0
      ? `${count(pictures, 'image n’a pas été collée', 'images n’ont pas été collées')}\u00a0: passez par le bloc «\u00a0Image\u00a0», qui en garde le crédit.`
      : null,
    others > 0
      ? `${count(others, 'élément', 'éléments')} (vidéo, formulaire ou page intégrée) ${others > 1 ? 'n’ont pas été collés' : 'n’a pas été collé'}\u00a0: mettez plutôt un lien, ou le bloc «\u00a0Vidéo\u00a0».`
      : null,
    links.length > 0
      ? `${count(links.length, 'lien est devenu du texte', 'liens sont devenus du texte')}, faute d’une adresse entière\u00a0: ${named(links)}.`
      : null,
    hasComments ? 'Les commentaires du traitement de texte n’ont pas été collés.' : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function named(links: readonly string[]): string {
  const shown = links.slice(0, NAMED).map((words) => `«\u00a0${words}\u00a0»`);
  return shown.join(', ') + (links.length > NAMED ? '…' : '');
}
