import type { Change, PageFailure, Progress, PublicationReport, Refusal } from 'content-models';
import { changesOf } from './content-store/changes-of.ts';
import { routingOf, type Routing } from './files/routing.ts';
import type { PublisherContext } from './publisher-context.ts';
import { invalidationOf } from './questions/invalidation.ts';

/** A pass under way: what it is about, and what was done so far. */
export interface Pass {
  /** When it began, on the clock of `performance`. */
  start: number;
  changes: readonly Change[];
  /** Addresses that these changes may have made other than they are. */
  invalid: ReadonlySet<string>;
  /** Addresses that the journal of a dead process names. */
  begun: readonly string[];
  /** What is to be made at once: the pages of the changed documents, other pages, then what is no page. */
  own: readonly string[];
  others: readonly string[];
  files: readonly string[];
  /** Pages that could not be made, since documents were last taken aside. */
  unmade: readonly PageFailure[];
  onProgress: Progress | undefined;
  report: Report;
}

/** A report that is being written. */
type Report = { -readonly [Key in keyof PublicationReport]: Writable<PublicationReport[Key]> };
type Writable<Value> = Value extends readonly (infer Item)[] ? Item[] : Value;

/** A part of a pass. */
export type Step = (context: PublisherContext, pass: Pass) => void | Promise<void>;

/** Has what was held back tried again, beside the changes. */
export const takeWhatWaits: Step = ({ heldBack }, pass) => {
  pass.changes = [...heldBack.takeAll(pass.changes), ...pass.changes];
};

/** Applies the changes to the content in memory. Nothing is written yet. */
export const applyChanges: Step = (context, pass) => {
  const { refusals, invalid } = apply(context, pass.changes);
  pass.report.refusals.push(...refusals);
  pass.invalid = invalid;
};

/** Writes down what is about to be done. Before any page: what a reader may have seen is known again after a crash. */
export const writeJournal: Step = (context) => {
  noteIntent(context);
};

/** Writes the content that changed. */
export const saveContent: Step = ({ saved }) => {
  saved.save();
};

/** Puts online the styles, scripts and fonts of the templates. */
export const copyClientFiles: Step = ({ online }) => {
  online.copyClientFiles();
};

/** Chooses the pages that are made before the publication answers. */
export const choosePages: Step = ({ pending }, pass) => {
  ({ own: pass.own, others: pass.others, files: pass.files } = pending.urgent(pass.changes, pass.invalid));
};

/** Makes the pages of the changed documents. */
export const makeOwnPages: Step = (context, pass) => makePages(context, pass, pass.own);

/** Makes the other pages, but for those that went with the documents taken aside. */
export const makeOtherPages: Step = (context, pass) => makeStillWanted(context, pass, pass.others, pass.onProgress);

/** Makes feeds, data and site maps, which nobody looks at the second after. */
export const makeFiles: Step = (context, pass) => makeStillWanted(context, pass, pass.files);

/** Makes the pages that a dead process had to make, as far as they still are. */
export const makeBegunPages: Step = (context, pass) => {
  const wanted = pass.begun.filter((address) => context.addresses.has(address));
  return makePages(context, pass, wanted);
};

/** Takes the documents whose own pages could not be made out of everything that would lead to them. */
export const takeAsideUnmade: Step = (context, pass) => {
  const { refusals, undo } = context.heldBack.retreat(pass.unmade);
  pass.unmade = [];
  pass.report.heldBack.push(...refusals);
  if (undo.length === 0) return;
  apply(context, undo);
  noteIntent(context);
  context.saved.save();
};

/** Leaves to the background the pages that were not tried. */
export const leaveTheRest: Step = ({ pending }, { report }) => {
  report.postponed = pending.size - report.failures.filter(({ address }) => pending.has(address)).length;
};

/** Writes what the web server answers where there is no file. */
export const writeRouting: Step = (context) => {
  context.writer.write(context.settings.routingFile, JSON.stringify(currentRouting(context), null, 2));
};

/** Removes the files that nothing uses any more, last: no page online leads to them. */
export const removeUnusedFiles: Step = ({ online, pending }, { report }) => {
  report.removed.push(...online.removeUnused({ isWhole: !pending.hasInherited }));
};

/** Every page was tried: nothing that came until now will have to go back. */
export const settleWhatWasHeldBack: Step = ({ heldBack }, { report }) => {
  if (report.postponed === 0) heldBack.settle();
};

/** The pages are in place. Feeds and other files follow. */
export const measureDuration: Step = (_, pass) => {
  pass.report.durationMs = performance.now() - pass.start;
};

/** Makes the pages that are there found. What fails here is tried again, and told, by {@link updateSearch}. */
export const indexPages: Step = async (context) => {
  if (context.settings.hasSearch) await updateIndex(context).catch(() => undefined);
};

/**
 * Updates the search, with the files that editors sent: they are found as long as they are there. When that fails, the
 * pages are online all the same, and the next pass tries again.
 */
export const updateSearch: Step = async (context, { report }) => {
  if (!context.settings.hasSearch) return;
  try {
    followPdfs(context);
    await updateIndex(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report.failures.push({ address: '/recherche/', reason });
  }
};

/** Makes what can be found equal to what was noted. */
export async function updateIndex({ pending, search, mutex }: PublisherContext): Promise<void> {
  // An index of the pages that the first start has made so far would be thrown away at its end.
  if (pending.hasInherited && !search.hasWhole) return;
  await search.update((work) => mutex.run(work));
}

/** Notes the PDFs that are public now. The text of a new one is read beside the publications, and noted then. */
function followPdfs({ publicPdfs, pdfTexts, search }: PublisherContext): void {
  const pdfs = publicPdfs.all;
  for (const { address, hash } of pdfTexts.follow(pdfs)) search.note(address, hash);
  search.forgetFilesBut(new Set(pdfs.map(({ about }) => about.address)));
}

/** Has the background make what is left; once nothing is, does what nobody waits for. */
export const finishSoon: Step = ({ background, journal, measures }, { report }) => {
  if (report.postponed > 0) {
    background.start();
    return;
  }
  journal.checkpointSoon();
  measures.soon();
};

/** What the web server is to answer where there is no file. */
export function currentRouting({ store, addresses }: PublisherContext): Routing {
  return routingOf(store, (address) => addresses.has(address));
}

function noteIntent({ journal, saved, pending }: PublisherContext): void {
  journal.begin({ changes: saved.unsaved, addresses: [...pending.all] });
}

function makeStillWanted(
  context: PublisherContext,
  pass: Pass,
  addresses: readonly string[],
  onProgress?: Progress,
): Promise<void> {
  const wanted = addresses.filter((address) => context.pending.has(address));
  return makePages(context, pass, wanted, onProgress);
}

async function makePages(
  { updater, settings }: PublisherContext,
  pass: Pass,
  addresses: readonly string[],
  onProgress?: Progress,
): Promise<void> {
  const { written, failures } = await updater.update(addresses, settings.today(), onProgress);
  pass.report.written.push(...written);
  pass.report.failures.push(...failures);
  pass.unmade = failures;
}

/**
 * Applies changes to the store and notes what is to be done for them. Nothing is written yet: if
 * that fails later, the notes remain and the next pass finishes the work.
 * @returns what was refused, and the addresses that the changes may have made other than they are
 */
function apply(context: PublisherContext, changes: readonly Change[]): { refusals: Refusal[]; invalid: Set<string> } {
  const { store, saved, heldBack, background, addresses, pending, online } = context;
  const { refusals, applied } = store.apply(changes);
  saved.note(applied);
  heldBack.follow(applied);
  background.follow(changesOf(applied, store));
  const today = context.settings.today();
  if (today !== context.day) applied.push({ kind: 'day' });
  context.day = today;
  for (const change of applied) if (change.kind === 'derived-file') online.recheck(change.address);
  const { added, removed } = addresses.update(applied, store);
  for (const address of removed) {
    pending.delete(address);
    online.forget(address);
  }
  const invalid = new Set([...added, ...online.invalidatedBy(invalidationOf(applied))]);
  for (const address of invalid) pending.add(address);
  return { refusals, invalid };
}
