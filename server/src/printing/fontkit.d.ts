/** The part that is used here of the package pdfkit reads its fonts with. */
declare module 'fontkit' {
  export interface ParsedFont {
    readonly postscriptName: string;
  }
  export function create(file: Uint8Array): ParsedFont;
}
