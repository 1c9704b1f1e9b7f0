/**
 * Has pdf.js give soft hyphens, which it takes for marks that nobody sees (`getCharUnicodeCategory`): in PDFs they are
 * the hyphens at the ends of lines, and in those of Typst all of them. To be called where nothing else runs.
 */
export function keepSoftHyphens(): void {
  // It asks of each letter which signs it is among.
  const match = Reflect.get(String.prototype, 'match');
  Reflect.set(String.prototype, 'match', function (this: string, signs: RegExp): RegExpMatchArray | null {
    return this.valueOf() === SOFT_HYPHEN ? null : match.call(this, signs);
  });
}

const SOFT_HYPHEN = '\u00ad';
