import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HELP } from 'content-models';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** Payload answers a request with its own errors alone: these two are answers. */
const ANSWERS = /^(Refusal|StaleError) extends APIError$/;

describe('the errors of the platform', () => {
  it('descend from one, but for what Payload answers', () => {
    const folders = ['content-models', 'runtime', 'cms/src', 'site', 'scripts'];
    const files = execFileSync('git', ['ls-files', ...folders], { cwd: ROOT, encoding: 'utf8' })
      .trim()
      .split('\n');
    const declared = files
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .flatMap((file) => read(file).match(/(?<=^(?:export )?class )\w+ extends \w*(?:Error|Problem)\b/gm) ?? []);
    expect(declared).toContain('StartProblem extends PlatformError');
    expect(declared.filter((one) => !/ extends PlatformError$|^PlatformError/.test(one) && !ANSWERS.test(one))).toEqual(
      [],
    );
  });

  it.each(Object.values(HELP))('lead to a heading that is there: %s', (help) => {
    const [file = '', anchor] = help.split('#');
    const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => anchorOf(title));
    expect(headings).toContain(anchor);
  });
});

/** As GitHub makes it. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(/\s/g, '-');
}
