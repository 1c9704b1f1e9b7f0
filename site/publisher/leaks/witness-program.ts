import type { ContentReader } from '../../src/content/queries.ts';
import { queryKey } from '../questions/index.ts';
import type { Answers } from '../content-store/reads.ts';
import { loadRenderer, type Renderer } from '../renderer/renderer.ts';
import type { Testimony, WitnessTask } from './witness.ts';

let renderer: Promise<Renderer> | undefined;

process.on('message', (task: WitnessTask) => {
  void answer(task).then((testimony) => process.send?.(testimony));
});

// Nobody is left to take the page.
process.once('disconnect', () => process.exit());

async function answer({ distFolder, address, answers }: WitnessTask): Promise<Testimony> {
  try {
    renderer ??= loadRenderer(distFolder);
    return { bytes: await (await renderer).render(address, readerOf(answers)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** A reader that knows some answers, and nothing else. */
function readerOf(answers: Answers): ContentReader {
  return {
    read: (name, filter) => {
      const key = queryKey({ name, filter });
      if (!answers.has(key)) throw new Error(`le gabarit a demandé autre chose que la première fois (${key}).`);
      // Under the key of a question stands its answer.
      return answers.get(key) as never;
    },
    share: (_name, make) => make(),
  };
}
