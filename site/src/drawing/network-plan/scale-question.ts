import type { Density, LabelText } from './labels.ts';
import type { PlanStation } from './plan-station.ts';
import type { Interval } from './service.ts';

/** What the places of the stations must leave room for. */
export interface ScaleQuestion {
  stations: readonly PlanStation[];
  labels: readonly LabelText[];
  /** Which stations have their label on a flag. */
  isFlag: readonly boolean[];
  intervals: readonly Interval[];
  density: Density;
}

/** Where each station stands, then the right edge. */
export type Places = readonly number[];
