import { describe, expect, it } from 'vitest';
import { allowedOrigins } from './origins.ts';

describe('allowedOrigins', () => {
  it('is the admin alone', () => {
    expect(allowedOrigins('https://admin.example.fr')).toEqual(['https://admin.example.fr']);
  });

  it('is every name of the machine for a local admin', () => {
    expect(allowedOrigins('http://localhost:3000')).toEqual([
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://[::1]:3000',
    ]);
  });
});
