import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeDifferences, describePageFailures } from 'cms/publication-log';
import { describeLoss, isMassive, PublicationError, type Loss } from 'content-models';
import type { Settings } from 'runtime/settings';
import { createDrawer, DIST_FOLDER, Publisher, sitePaths } from 'site';
import { StartProblem } from '../start/problem.ts';
import type { ReportProgress } from '../start/steps.ts';
import { outcomeOf, type Outcome } from './outcome.ts';

/**
 * Renders every page in this process, from the content as it was last published.
 * @returns undefined when another publisher is at work
 */
export async function renderHere({ dataDir, siteUrl }: Settings, report: ReportProgress): Promise<Outcome | undefined> {
  const siteFolder = join(dataDir, 'site');
  if (!existsSync(sitePaths(siteFolder).publicFolder)) {
    throw new StartProblem('Rien n’est encore publié dans ce dossier de données\u00a0:', {
      code: 'nothing-published',
      remedy: 'npm start le fait.',
    });
  }
  const publisher = await open({
    siteFolder,
    uploadsFolder: join(dataDir, 'uploads'),
    distFolder: DIST_FOLDER,
    siteUrl,
    drawer: createDrawer(),
  });
  if (publisher === undefined) return undefined;
  try {
    const loss = publisher.lossOf([]);
    if (isMassive(loss)) throw contentIsGone(loss);
    // Opening leaves every page to be rendered again: asking for `renderAll` would do it twice.
    const reports = [await publisher.publish([], report), await publisher.settled(report)];
    await publisher.drawn();
    // Pages that lead to a new file weigh more.
    await publisher.settled();
    const failures = describePageFailures(reports.flatMap((one) => one.failures));
    const differences = describeDifferences({
      written: reports.flatMap(({ written }) => written),
      removed: reports.flatMap(({ removed }) => removed),
    });
    return outcomeOf([failures, differences].filter((part) => part !== null).join('\n\n') || null);
  } finally {
    await publisher.close();
  }
}

function contentIsGone(loss: Loss): StartProblem {
  return new StartProblem(
    `Le contenu publié (site/content du dossier de données) ne va plus avec les pages\u00a0: tout refaire retirerait ` +
      `${describeLoss(loss)}. Rien n’a été modifié.`,
    { code: 'massive-loss', remedy: 'Relancez npm start, qui le reprend dans la base de données.' },
  );
}

async function open(options: Parameters<typeof Publisher.open>[0]): Promise<Publisher | undefined> {
  try {
    return await Publisher.open(options);
  } catch (error) {
    if (error instanceof PublicationError) return undefined;
    throw error;
  }
}
