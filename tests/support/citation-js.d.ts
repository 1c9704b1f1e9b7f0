/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: readonly Readonly<Record<string, unknown>>[];
  }
}
