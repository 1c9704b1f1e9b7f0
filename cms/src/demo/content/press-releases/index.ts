import type { DemoDocument } from '../../demo-document.ts';
import { exampleCorrected2023 } from './example-corrected-2023.ts';
import { exampleUpdated2023 } from './example-updated-2023.ts';
import { exampleWithdrawn2023 } from './example-withdrawn-2023.ts';
import { forumDeToulouse2023 } from './forum-de-toulouse-2023.ts';
import { iaLesTerritoiresSEngagent2023 } from './ia-les-territoires-s-engagent-2023.ts';

/** Press releases: those of the association, then invented ones that show what the press room does. Oldest first. */
export const pressReleases: readonly DemoDocument[] = [
  forumDeToulouse2023,
  iaLesTerritoiresSEngagent2023,
  exampleWithdrawn2023,
  exampleCorrected2023,
  exampleUpdated2023,
];
