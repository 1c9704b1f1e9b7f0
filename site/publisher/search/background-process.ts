import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { hasCode } from 'runtime/error-code';
import { indexPage } from '../../search/build/index-page.ts';
import { SegmentBuilder } from '../../search/build/segment-builder.ts';
import { FORMAT, OTHER_FILES } from '../../search/format/layout.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { BuildRequest, PageToIndex } from './background.ts';
import { readRecordFile } from './read-record-file.ts';
import type { SavedIndex } from './saved-search.ts';
import { TextWriter } from './text-writer.ts';
import { ContentName, cutsOf, filesOf, textsOf } from './segment-files.ts';

process.once('message', (request: BuildRequest) => {
  // Nobody is left to take the index: the publisher died, and the next one may have tidied up already.
  const giveUp = () => {
    rmSync(request.folder, { recursive: true, force: true });
    process.exit();
  };
  process.once('disconnect', giveUp);
  void build(request).then((built) => {
    process.off('disconnect', giveUp);
    process.send?.(built, (error: Error | null) => {
      if (error === null) process.disconnect();
      else giveUp();
    });
  });
});

/** Pages that are read before messages are. */
const PAGES_AT_ONCE = 50;

/** Pages pass one by one: of each only its postings stay in memory. */
async function build({ folder, pages }: BuildRequest): Promise<SavedIndex> {
  // What was said after the request, that the publisher died, is heard first.
  await setImmediate();
  rmSync(folder, { recursive: true, force: true });
  const [textFolder, indexFolder] = [path.join(folder, 'texts'), path.join(folder, 'index')];
  for (const made of [textFolder, indexFolder]) mkdirSync(made, { recursive: true });
  const builder = new SegmentBuilder();
  const textName = new ContentName('texts of all');
  const indexed: SavedIndex['pages'] = {};
  const writer = new TextWriter();
  let files = 0;
  let number = 0;
  for (const page of pages) {
    const record = readIfThere(page);
    // One that changed or went since is left to a later segment.
    if (record === undefined) continue;
    const first = files;
    for (const text of textsOf(record)) {
      textName.add(String(files), text);
      await writer.write(path.join(textFolder, `${String(files)}.bin`), text);
      files += 1;
    }
    // The name of the folder says what is in it, which is known at the end.
    builder.add(record, indexPage(record), { folder: '', file: first, cuts: cutsOf(record) });
    indexed[page.address] = [page.hash, number, first, files - first];
    number += 1;
    // Somebody may have no more use for this.
    if (number % PAGES_AT_ONCE === 0) await setImmediate();
  }
  await writer.end();
  const texts = textName.toString();
  builder.nameFolder('', texts);
  const { name, files: segmentFiles } = filesOf(builder, undefined);
  for (const { path: file, content } of segmentFiles) {
    writeFileSync(path.join(indexFolder, path.basename(file)), content);
  }
  return { format: FORMAT, name, blocks: segmentFiles.length - OTHER_FILES.length, folder: texts, pages: indexed };
}

function readIfThere(page: PageToIndex): SearchRecord | undefined {
  try {
    const read = readRecordFile(page.address, page.file);
    return read?.hash === page.hash ? read.record : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
