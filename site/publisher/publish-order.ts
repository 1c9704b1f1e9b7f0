import {
  EMPTY_REPORT,
  type Change,
  type PageFailure,
  type Progress,
  type PublicationReport,
  type Refusal,
} from 'content-models';
import {
  applyChanges,
  choosePages,
  copyClientFiles,
  indexPages,
  finishSoon,
  leaveTheRest,
  makeBegunPages,
  makeFiles,
  makeOtherPages,
  makeOwnPages,
  measureDuration,
  removeUnusedFiles,
  saveContent,
  settleWhatWasHeldBack,
  takeAsideUnmade,
  takeWhatWaits,
  updateSearch,
  writeJournal,
  writeRouting,
  type Pass,
  type Step,
} from './publish-steps.ts';
import type { PublisherContext } from './publisher-context.ts';

/** What a publication does, in this order. The journal comes before the first file, and goes after the last. */
const PUBLICATION: readonly Step[] = [
  takeWhatWaits,
  applyChanges,
  writeJournal,
  saveContent,
  copyClientFiles,
  choosePages,
  makeOwnPages,
  takeAsideUnmade,
  makeOtherPages,
  takeAsideUnmade,
  measureDuration,
  indexPages,
  makeFiles,
  takeAsideUnmade,
  leaveTheRest,
  writeRouting,
  removeUnusedFiles,
  updateSearch,
  settleWhatWasHeldBack,
  finishSoon,
];

/** What is left of a publication whose process died: its journal is there already. */
const RECOVERY: readonly Step[] = [
  applyChanges,
  saveContent,
  copyClientFiles,
  makeBegunPages,
  takeAsideUnmade,
  writeRouting,
  removeUnusedFiles,
];

/** What ends the work in the background, once its pages are made. */
const BACKGROUND_END: readonly Step[] = [
  takeAsideUnmade,
  settleWhatWasHeldBack,
  copyClientFiles,
  writeRouting,
  removeUnusedFiles,
  updateSearch,
  finishSoon,
];

/** Puts changes online. Run in turn. */
export async function publishChanges(
  context: PublisherContext,
  changes: readonly Change[],
  onProgress?: Progress,
): Promise<PublicationReport> {
  return run(PUBLICATION, context, passOf({ changes, onProgress }));
}

/** Finishes what the journal says was begun, so that readers wait for nothing else. */
export async function recover(context: PublisherContext): Promise<void> {
  const intent = context.journal.read();
  if (intent === undefined || intent.changes === null) return;
  await run(RECOVERY, context, passOf({ changes: intent.changes, begun: intent.addresses }));
}

/** Ends the work in the background. Run in turn. @param failures pages that could not be made */
export async function endBackground(
  context: PublisherContext,
  failures: readonly PageFailure[],
): Promise<{ removed: string[]; heldBack: Refusal[] }> {
  const { removed, heldBack, failures: others } = await run(BACKGROUND_END, context, passOf({ unmade: failures }));
  for (const { reason } of others) context.settings.warn(reason);
  return { removed, heldBack };
}

async function run(steps: readonly Step[], context: PublisherContext, pass: Pass): Promise<Pass['report']> {
  for (const step of steps) {
    const end = step(context, pass);
    // Steps that end at once follow each other at once: nothing else may happen between them.
    if (end instanceof Promise) await end;
  }
  return pass.report;
}

function passOf(given: Partial<Pass>): Pass {
  return {
    start: performance.now(),
    changes: [],
    invalid: new Set(),
    begun: [],
    own: [],
    others: [],
    files: [],
    unmade: [],
    onProgress: undefined,
    report: { ...EMPTY_REPORT, refusals: [], heldBack: [], failures: [], written: [], removed: [] },
    ...given,
  };
}
