import { describe, expect, it } from 'vitest';
import { parseRequestPath } from './request-path.ts';

describe('parseRequestPath', () => {
  it('decodes names and keeps the query apart', () => {
    expect(parseRequestPath('/presse/d%C3%A9put%C3%A9s/?q=a?b')).toEqual({
      raw: '/presse/d%C3%A9put%C3%A9s/',
      query: '?q=a?b',
      names: ['presse', 'députés'],
      decoded: '/presse/députés/',
      isFolder: true,
    });
  });

  it('reads the root as a folder without name', () => {
    expect(parseRequestPath('/')).toMatchObject({ names: [], decoded: '/', isFolder: true });
  });

  it.each([
    '//example.org',
    '/a//b',
    '/../secret',
    '/%2e%2e/secret',
    '/a/%2E%2E/%2e%2e/secret',
    '/..%2fsecret',
    '/a%5c..%5csecret',
    '/.env',
    '/a/.git/config',
    '/a/.well-known/x',
    '/%00',
    '/%zz',
    'http://example.org/',
    '*',
    '',
  ])('refuses %s', (target) => {
    expect(parseRequestPath(target)).toBeUndefined();
  });

  it('lets the well-known folder through', () => {
    expect(parseRequestPath('/.well-known/security.txt')?.names).toEqual(['.well-known', 'security.txt']);
  });
});
