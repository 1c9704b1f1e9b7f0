import type { Answer, Question, Search } from '../answer.ts';
import { FORMAT, SEARCH_FILES, type Description } from '../format/layout.ts';
import type { TextFile } from '../format/texts.ts';
import type { SearchWords } from '../words.ts';
import { Asking, type KnownWords, type Present } from './asking.ts';
import { tellingForms } from './concepts.ts';
import { decompress } from './decompress.ts';
import type { ReadBytes, ReadFile } from './read-file.ts';
import { SiteIndex } from './site-index.ts';

const NO_WORDS: KnownWords = { synonyms: [], preferred: new Map() };

/** Searches the public files. Every question is answered on the site as it is when it is asked. */
export function createSearch(readBytes: ReadBytes): Search {
  const decompressed: ReadFile = async (path) => decompress(await readBytes(path, false));
  const texts = new Map<string, Promise<TextFile>>();
  let present: Promise<Present> | undefined;

  /** The site as it is now: what is loaded already is kept where it still is so. */
  const open = async (): Promise<Present> => {
    const description = DECODER.decode(await readBytes(SEARCH_FILES.description, true));
    const former = await present?.catch(() => undefined);
    if (former?.description === description) return former;
    present = load(description, former, decompressed);
    return present;
  };

  const textOf = (path: string): Promise<TextFile> => {
    let text = texts.get(path);
    if (text === undefined) {
      // Written by the publisher.
      text = decompressed(path).then((bytes) => JSON.parse(DECODER.decode(bytes)) as TextFile);
      texts.set(path, text);
      text.catch(() => texts.delete(path));
    }
    return text;
  };

  const askOnce = async (question: Question): Promise<Answer> => {
    const now = await open();
    return new Asking(now, question, textOf).answer();
  };

  /** A publication may have replaced files that were about to be read: they are looked for under their new names. */
  const twice = async <Result>(work: () => Promise<Result>, again: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch {
      present = undefined;
      return again();
    }
  };

  const ask = async (question: Question): Promise<Answer> => {
    const answer = await twice(
      () => askOnce(question),
      () => askOnce(question),
    );
    const ofAnswer = <Result>(work: (answer: Answer) => Promise<Result>) =>
      twice(
        () => work(answer),
        async () => work(await askOnce(question)),
      );
    return {
      ...answer,
      hits: (from, count) => ofAnswer(({ hits }) => hits(from, count)),
      facets: () => ofAnswer(({ facets }) => facets()),
    };
  };

  return { ask };
}

async function load(description: string, former: Present | undefined, read: ReadFile): Promise<Present> {
  // Written by the publisher (`site/publisher/search`).
  const parsed = JSON.parse(description) as Description;
  if (parsed.format !== FORMAT)
    throw new Error(`The index is of format ${String(parsed.format)}, not ${String(FORMAT)}.`);
  const [index, words] = await Promise.all([
    SiteIndex.open(parsed, read, former?.index),
    parsed.words === null ? NO_WORDS : read(SEARCH_FILES.words + parsed.words).then(readWords),
  ]);
  return { description, index, words, waiting: parsed.waiting };
}

function readWords(bytes: Uint8Array): KnownWords {
  // Written by the publisher.
  const { synonyms, preferred } = JSON.parse(DECODER.decode(bytes)) as SearchWords;
  const byQuestion = new Map<string, string[]>();
  for (const { questions, address } of preferred) {
    for (const question of questions) {
      const asked = tellingForms(question).join('');
      byQuestion.set(asked, [...(byQuestion.get(asked) ?? []), address]);
    }
  }
  return { synonyms: synonyms.map((group) => group.map(tellingForms)), preferred: byQuestion };
}

const DECODER = new TextDecoder();
