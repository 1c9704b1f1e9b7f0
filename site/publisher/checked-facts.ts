import { PublicationError } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { describeLeak } from './leaks/leak-finder.ts';
import type { PublisherContext } from './publisher-context.ts';

/**
 * What the template of an address tells of the file or message to be made from it. Run in turn.
 * @throws {PublicationError} when that would give away what is not public
 */
export async function readCheckedFacts(
  { settings, maker, leakFinder, witness }: PublisherContext,
  address: string,
): Promise<Uint8Array> {
  const today = settings.today();
  const { bytes, reads } = await maker.facts(address, today);
  const again = () => witness.render(address, maker.answers(reads, today));
  const [leak] = await leakFinder.leaksIn({ file: `${fileOf(address)}.json`, bytes, again });
  if (leak === undefined) return bytes;
  throw new PublicationError(`il montrerait ${describeLeak(leak)}, ce qui n’est pas public.`);
}
