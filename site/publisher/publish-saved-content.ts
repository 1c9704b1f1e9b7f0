import { count, describeLoss, isMassive, PublicationError } from 'content-models';
import { DIST_FOLDER } from './dist-folder.ts';
import type { SavedSite } from './options.ts';
import { Publisher } from './publisher.ts';
import { createDrawer } from './typesetting/drawing-process.ts';

/**
 * Publishes again, with the templates just compiled, the content that was last public.
 * @throws {PublicationError} when much of the site would go, for its content is no longer there
 */
export async function publishSavedContent(site: SavedSite, say: (message: string) => void): Promise<void> {
  const publisher = await Publisher.open({ distFolder: DIST_FOLDER, ...site, drawer: createDrawer() });
  try {
    if (publisher.isEmpty) {
      say('Aucun contenu à publier pour le moment : le CMS l’apportera à son premier démarrage.');
      return;
    }
    const loss = publisher.lossOf([]);
    if (isMassive(loss)) {
      throw new PublicationError(
        `Le contenu gardé ne va plus avec les pages\u00a0: il en retirerait ${describeLoss(loss)}.`,
        { code: 'massive-loss', remedy: 'Lancez npm start, qui le reprend dans la base de données.' },
      );
    }
    const { written, removed } = await publisher.settled();
    await publisher.drawn();
    // Pages that lead to a new file weigh more.
    await publisher.settled();
    say(
      `${count(written.length, 'page écrite', 'pages écrites')}, ${count(removed.length, 'fichier retiré', 'fichiers retirés')}.`,
    );
  } finally {
    await publisher.close();
  }
}
