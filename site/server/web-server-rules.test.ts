import { readFileSync } from 'node:fs';
import { FILE_TYPES } from 'content-models';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './headers.ts';

/** The rules of another web server, as an administrator copies them. */
const RULES = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

describe('the rules written for nginx', () => {
  it('give what editors sent the types of the static server, and no other', () => {
    const [, types = ''] = /location ~ \^\/\(media\|documents\)\/ \{\s*types \{([^}]*)\}/.exec(RULES) ?? [];
    const given = [...types.matchAll(/([\w.+-]+\/[\w.+-]+)((?:\s+\w+)+);/g)].flatMap(([, type = '', extensions = '']) =>
      extensions
        .trim()
        .split(/\s+/)
        .map((extension) => [extension, type]),
    );
    expect(Object.fromEntries(given)).toEqual(FILE_TYPES);
  });

  it('let a browser open these extensions alone', () => {
    const [, opened = ''] = /\(media\|documents\)\/\.\*\\\.\(([\w|]+)\)\$ "";/.exec(RULES) ?? [];
    expect(opened.split('|')).toEqual(Object.keys(FILE_TYPES));
  });

  it.each(['/media/0123456789abcdef/a.svg', '/documents/0123456789abcdef/a.pdf'])(
    'say of %s what the static server says',
    (path) => {
      expect(RULES).toContain(`"${securityHeaders(path, false)['Content-Security-Policy'] ?? 'nothing'}";`);
    },
  );
});
