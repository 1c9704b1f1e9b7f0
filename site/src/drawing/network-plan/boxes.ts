import { round } from './polyline.ts';

/** A rectangle: `y` is its upper edge. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A box with some room around it. */
export function padded({ x, y, width, height }: Box, room: number): Box {
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** Path of some boxes, one after the other. */
export function pathOfBoxes(boxes: readonly Box[]): string {
  return boxes
    .map(({ x, y, width, height }) => {
      return `M${String(round(x))},${String(round(y))}h${String(round(width))}v${String(round(height))}h${String(round(-width))}z`;
    })
    .join('');
}
