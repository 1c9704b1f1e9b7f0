import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest of their project, by the end of their path. Begun last, they would run alone at its end. */
const LONG = [
  'integration/incremental-publication.test.ts',
  'integration/crash.test.ts',
  'e2e/editor-journey.test.ts',
  'e2e/resilience.test.ts',
  'e2e/postgres.test.ts',
  'e2e/typed-dates.test.ts',
  'e2e/forgotten-password.test.ts',
  'pages/every-page.test.ts',
  'pages/accessibility.test.ts',
];

/** Begins with the long files, then goes on as Vitest would: by its memory of their times, which a new clone has not. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONG.some((end) => moduleId.endsWith(end));
}
