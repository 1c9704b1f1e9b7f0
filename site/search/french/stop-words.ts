import { fold } from './fold.ts';

/** Words that say nothing of what a text is about: they are found in titles alone. */
const STOP_WORDS = new Set(
  fold(
    `le la les l un une des d de du au aux à en dans par pour sur sous avec sans entre vers chez contre depuis pendant
    et ou où ni mais donc or car que qu qui quoi dont quel quelle quels quelles lequel laquelle lesquels lesquelles
    ce cet cette ces ceci cela ça c celui celle ceux celles se s sa son ses leur leurs mon ma mes ton ta tes notre nos
    votre vos je j tu il elle on nous vous ils elles me m te t lui y eux moi toi soi
    est es suis sont sommes êtes été être étais était étaient étions serait sera seront soit fut furent
    a ai as ont avons avez avait avaient avoir aura auront aurait eu ayant étant
    lieu fait font faire faites peut peuvent pouvez pouvons pouvoir doit doivent devons devez va vont allez aller
    ne n pas plus moins très trop aussi ainsi alors bien comme comment combien pourquoi quand si lorsque puisque
    jusque tout toute tous toutes même mêmes autre autres chaque quelque quelques certains certaines plusieurs
    ici là y cherche chercher trouver trouve voir voici voilà veux voudrais souhaite savoir connaître
    the of and`,
  ).split(/\s+/),
);

/** @param word folded */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
