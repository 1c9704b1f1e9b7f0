import type { FailedChange, MeasuredChange } from '../measure/measure-changes.ts';
import type { FirstPublication } from '../measure/first-publication.ts';
import type { MeasuredSettings } from '../measure/measure-settings.ts';
import type { ChildUse } from '../measure/processes.ts';

/** All that was measured with one corpus: what the JSON file holds. */
export interface BenchResult {
  documents: number;
  corpus: {
    /** Null when it was there already. */
    writtenInMs: number | null;
    documentsPerSecond: number | null;
  };
  firstPublication: FirstPublication;
  /** What the worker uses while nothing is published, in milliseconds of processor a second. */
  workerCpuAtRest: number;
  changes: MeasuredChange[];
  settings: MeasuredSettings[];
  failed: FailedChange[];
  /** At the end. */
  worker: { nowMb: number; peakMb: number };
  children: ChildUse[];
  highestLoad: number;
}

/** Where it was measured. */
export interface Machine {
  cores: number;
  processor: string;
  memoryMb: number;
  node: string;
  system: string;
}
