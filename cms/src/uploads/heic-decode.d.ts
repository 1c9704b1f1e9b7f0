/** The package has no types of its own. */
declare module 'heic-decode' {
  /** Decodes the main image of a file: points in rows, of four bytes each (red, green, blue, opacity). */
  function decode(options: {
    buffer: Uint8Array;
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>;
  export = decode;
}
