import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { emailFor } from './purposes.ts';

const LEGAL = { ...SAMPLES.siteSettings().legal, email: 'contact@reseau.example' };
const CONTACTS = { ...SAMPLES.siteSettings().contacts, security: 'securite@reseau.example' };

describe('the address to write to', () => {
  it('is its own where there is one', () => {
    expect(emailFor('security', { legal: LEGAL, contacts: CONTACTS })).toBe('securite@reseau.example');
  });

  it('is that of the legal notice elsewhere', () => {
    expect(emailFor('joining', { legal: LEGAL, contacts: CONTACTS })).toBe('contact@reseau.example');
    expect(emailFor('general', { legal: LEGAL, contacts: CONTACTS })).toBe('contact@reseau.example');
  });

  it('is not known while no setting gives one', () => {
    expect(emailFor('accessibility', SAMPLES.siteSettings())).toBeNull();
  });
});
