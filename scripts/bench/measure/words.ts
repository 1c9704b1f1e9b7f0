/** Words that stand nowhere else, so that what is seen is what was just changed. */
export class UniqueWords {
  #count = 0;
  /** A corpus may be kept from one run to the next, with the words of the former ones. */
  readonly #run = Date.now();

  next(): string {
    this.#count += 1;
    return `mesure${lettersOf(this.#run)}${lettersOf(this.#count)}`;
  }
}

/** A number in letters: the search engine would cut a word at its digits. */
function lettersOf(number: number): string {
  const digits = number.toString(26).padStart(3, '0');
  return Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}
