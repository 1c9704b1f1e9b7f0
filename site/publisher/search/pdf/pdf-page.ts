/** A page of a PDF as it is drawn: its lines, in the order of the file. */
export type PdfPage = readonly PdfLine[];

export interface PdfLine {
  text: string;
  /** Of its letters, in points. */
  size: number;
  /** Down from the top of the page, in points. */
  top: number;
  /** The same as a part of the page: 0 at its head, 1 at its foot. */
  depth: number;
}
