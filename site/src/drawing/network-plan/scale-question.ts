import type { Density, LabelText } from './labels.ts';
import type { PlanStation } from './plan-station.ts';
import type { Interval } from './intervals.ts';

/** What the places of the stations must leave room for. */
export interface ScaleQuestion {
  stations: readonly PlanStation[];
  labels: readonly LabelText[];
  /** Which stations have a callout. */
  isCallout: readonly boolean[];
  intervals: readonly Interval[];
  density: Density;
}

/** Where each station stands, then the right edge. */
export type Places = readonly number[];
