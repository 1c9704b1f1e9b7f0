import type { Theme } from 'content-models';
import { lineClass } from '../../drawing/lines.ts';

/** Classes of a `<picture>` that is drawn in the colour of a line; none when it keeps its own colours. */
export function duotone(line: Theme | undefined): (string | null)[] {
  return line === undefined ? [] : ['duotone', lineClass(line)];
}
