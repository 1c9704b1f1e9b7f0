import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneAddress } from './phone-address.ts';

describe('the address of a number', () => {
  it.each([
    ['01 99 00 12 34', 'tel:+33199001234'],
    ['01.99.00.12.34', 'tel:+33199001234'],
    ['0199001234', 'tel:+33199001234'],
    ['+33 1 99 00 12 34', 'tel:+33199001234'],
    ['+33 (0)1 99 00 12 34', 'tel:+33199001234'],
    ['0033 1 99 00 12 34', 'tel:+33199001234'],
    ['Tél. : 01 99 00 12 34', 'tel:+33199001234'],
    ['09 70 80 90 10', 'tel:+33970809010'],
    ['0 800 123 456', 'tel:+33800123456'],
    ['0 800 123 456 (service et appel gratuits)', 'tel:+33800123456'],
    ['+32 2 123 45 67', 'tel:+3221234567'],
  ])('%s is international: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address);
  });

  it.each([
    ['0590 12 34 56', 'tel:+590590123456'],
    ['0690 12 34 56', 'tel:+590690123456'],
    ['0691 12 34 56', 'tel:+590691123456'],
    ['0594 12 34 56', 'tel:+594594123456'],
    ['0694 12 34 56', 'tel:+594694123456'],
    ['0596 12 34 56', 'tel:+596596123456'],
    ['0696 12 34 56', 'tel:+596696123456'],
    ['0262 12 34 56', 'tel:+262262123456'],
    ['02 62 12 34 56', 'tel:+262262123456'],
    ['0692 12 34 56', 'tel:+262692123456'],
    ['0693 12 34 56', 'tel:+262693123456'],
    ['0269 61 12 34', 'tel:+262269611234'],
    ['0639 12 34 56', 'tel:+262639123456'],
    ['0508 41 12 34', 'tel:+508508411234'],
    ['+33 692 12 34 56', 'tel:+262692123456'],
    ['+262 692 12 34 56', 'tel:+262692123456'],
    ['+590 590 12 34 56', 'tel:+590590123456'],
    ['+508 41 12 34', 'tel:+508411234'],
    ['+687 27 12 34', 'tel:+687271234'],
    ['(+687) 27.12.34', 'tel:+687271234'],
    ['+689 40 50 60 70', 'tel:+68940506070'],
    ['+681 72 12 34', 'tel:+681721234'],
  ])('%s overseas has the code of its territory: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address);
  });

  it.each([
    ['01 99 00 12 34 poste 12', 'tel:+33199001234;ext=12'],
    ['01 99 00 12 34 (poste 12)', 'tel:+33199001234;ext=12'],
    ['01 99 00 12 34, p. 12', 'tel:+33199001234;ext=12'],
    ['+33 1 99 00 12 34 ext. 5', 'tel:+33199001234;ext=5'],
  ])('%s keeps its extension: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address);
  });

  it.each([
    ['3939', 'tel:3939;phone-context=+33'],
    ['39 39', 'tel:3939;phone-context=+33'],
    ['112', 'tel:112;phone-context=+33'],
    ['118 712', 'tel:118712;phone-context=+33'],
  ])('%s is that of a number of France alone: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address);
  });

  it.each([
    ['01 99 00 12 34 ou 06 99 00 12 34', 'tel:+33199001234'],
    ['01 99 00 12 34 / 35', 'tel:+33199001234'],
  ])('%s is the first of several: %s', (written, address) => {
    expect(phoneAddress(written)).toBe(address);
  });

  it.each(['27 12 34', '', 'sur demande', '01 99 00 12', '01 99 00 12 34 56 78'])(
    'is none for « %s », which nobody can call',
    (written) => {
      expect(phoneAddress(written)).toBeNull();
    },
  );

  it('is one that the standard has, or none, whatever was written', () => {
    const written = fc.string({
      unit: fc.constantFrom(
        '0',
        '1',
        '2',
        '3',
        '5',
        '6',
        '9',
        ' ',
        '.',
        '-',
        '+',
        '(',
        ')',
        '/',
        ' poste ',
        ' ou ',
        'x',
        ';',
        '\u00a0',
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(written, (words) => {
        expect(phoneAddress(words) ?? 'tel:+1').toMatch(/^tel:(?:\+\d{1,15}(?:;ext=\d+)?|\d{2,6};phone-context=\+33)$/);
      }),
    );
  });
});
