import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from 'runtime/error-code';
import { indexPage } from '../../search/build/index-page.ts';
import { SegmentBuilder } from '../../search/build/segment-builder.ts';
import { FORMAT, OTHER_FILES } from '../../search/format/layout.ts';
import type { SearchRecord } from '../../search/record.ts';
import type { BuildRequest, PageToIndex } from './background.ts';
import { readRecordFile } from './read-record-file.ts';
import type { SavedIndex } from './saved-search.ts';
import { compressedTexts, ContentName, cutsOf, filesOf } from './segment-files.ts';

process.once('message', (request: BuildRequest) => {
  const built = build(request);
  process.send?.(built, () => {
    process.disconnect();
  });
});

// Nobody is left to take the index.
process.once('disconnect', () => process.exit());

/** Pages pass one by one: of each only its postings stay in memory. */
function build({ folder, pages }: BuildRequest): SavedIndex {
  rmSync(folder, { recursive: true, force: true });
  const [textFolder, indexFolder] = [path.join(folder, 'texts'), path.join(folder, 'index')];
  for (const made of [textFolder, indexFolder]) mkdirSync(made, { recursive: true });
  const builder = new SegmentBuilder();
  const textName = new ContentName('texts of all');
  const indexed: SavedIndex['pages'] = {};
  let files = 0;
  let number = 0;
  // The name of the folder says what is in it, which is known at the end: the columns hold this until then.
  for (const page of pages) {
    const record = readIfThere(page);
    // One that changed or went since is left to a later segment.
    if (record === undefined) continue;
    const first = files;
    for (const content of compressedTexts(record, 6)) {
      textName.add(String(files), content);
      writeFileSync(path.join(textFolder, `${String(files)}.bin`), content);
      files += 1;
    }
    builder.add(record, indexPage(record), { folder: '', file: first, cuts: cutsOf(record) });
    indexed[page.address] = [page.hash, number, first, files - first];
    number += 1;
  }
  const texts = textName.toString();
  builder.nameFolder('', texts);
  const { name, files: segmentFiles } = filesOf(builder, undefined, 9);
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
