import { APIError, Forbidden, NotFound, ValidationError } from 'payload';
import { describe, expect, it } from 'vitest';
import { Refusal, refuseField } from '../hooks/refuse.ts';
import { asRefusal } from './refusal.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('what an account was refused', () => {
  it('is one line with the names of the fields, and not what was typed there', () => {
    const typed = thrownBy(() => refuseField('embargoUntil', 'On ne comprend pas « 15h30, secret ».'));
    expect(asRefusal({ err: typed, msg: 'There was an error' })).toBe('Saisie refusée (400) : embargoUntil');
    const several = new ValidationError({ errors: ['title', 'lead'].map((path) => ({ path, message: 'Vide.' })) });
    expect(asRefusal(several)).toBe('Saisie refusée (400) : title, lead');
  });

  it('is one line, whatever the compiled server calls its class', () => {
    expect(asRefusal(Object.assign(new Refusal('Seul un éditeur\npeut publier.'), { name: 'a' }))).toBe(
      'Refusé (403) : Seul un éditeur peut publier.',
    );
    expect(asRefusal(new Forbidden())).toMatch(/^Refusé \(403\)/);
    expect(asRefusal(new NotFound())).toMatch(/^Refusé \(404\)/);
  });

  it('is not a fault, which keeps its stack', () => {
    expect(asRefusal(new APIError('Panne'))).toBeNull();
    expect(asRefusal({ err: new TypeError('x is undefined') })).toBeNull();
    expect(asRefusal(Object.assign(new Error('Réponse'), { status: 404 }))).toBeNull();
    expect(asRefusal('Une phrase')).toBeNull();
  });
});
