import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RECORDS = 'docs/adr';
const STATUS = /^Status: (accepted|superseded), \d{4}-\d{2}-\d{2}(; .+)?\.$/;

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('the decision records', () => {
  const records = readdirSync(path.join(ROOT, RECORDS)).filter((name) => /^\d{4}-/.test(name));
  const list = read(`${RECORDS}/README.md`);

  it.each(records)('%s says its number, its status and its day, and is listed', (name) => {
    const [title = '', blank, status = ''] = read(`${RECORDS}/${name}`).split('\n');
    expect(title).toMatch(new RegExp(`^# ${name.slice(0, 4)}\\. \\S`));
    expect(blank).toBe('');
    expect(status).toMatch(STATUS);
    expect(list).toContain(`(${name})`);
  });
});

describe('what the documentation leads to', () => {
  const files = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');

  it.each(files)('is there: %s', (file) => {
    const missing = linksOf(read(file)).filter(
      (link) => !existsSync(path.resolve(ROOT, path.dirname(file), decodeURIComponent(link))),
    );
    expect(missing).toEqual([]);
  });
});

/** Links and pictures of a Markdown text that lead to files of the repository, without their fragments. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target) && !target.startsWith('/'));
}
