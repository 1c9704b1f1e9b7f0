import type { DemoDocument } from '../../demo-document.ts';
import { forumDeToulouse2023 } from './forum-de-toulouse-2023.ts';
import { iaLesTerritoiresSEngagent2023 } from './ia-les-territoires-s-engagent-2023.ts';

/** Press releases, oldest first. */
export const pressReleases: readonly DemoDocument[] = [forumDeToulouse2023, iaLesTerritoiresSEngagent2023];
