/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: readonly Readonly<Record<string, unknown>>[];
  }
}

/** Makes its format known to the core when it is imported. */
declare module '@citation-js/plugin-bibtex';

/** Makes its format known to the core when it is imported. */
declare module '@citation-js/plugin-csl';

/** Makes its format known to the core when it is imported. */
declare module '@citation-js/plugin-ris';
