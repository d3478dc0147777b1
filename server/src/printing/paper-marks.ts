/** Weights the paper uses. Thermal heads lose hairlines, so nothing is lighter than medium. */
export type PaperFont = 'text' | 'strong' | 'display';

/** What can be put on the paper. All measures in printer dots (203 a inch) from the top left. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly font: PaperFont;
      readonly size: number;
      readonly x: number;
      readonly baseline: number;
      /** Extra space between letters, dots. */
      readonly tracking: number;
      readonly white: boolean;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly dashed: boolean;
    }
  | {
      readonly kind: 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      /** Outline inside the given box, dots; null = filled. */
      readonly line: number | null;
    }
  | { readonly kind: 'logo'; readonly x: number; readonly y: number; readonly size: number }
  | {
      readonly kind: 'qr';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    };

export interface Face {
  readonly font: PaperFont;
  readonly size: number;
  /** Part of the size. */
  readonly tracking?: number;
}

/** Width of a text in dots. */
export type Measure = (text: string, face: Face) => number;

/** Ascent and descent of a face as parts of its size, from the font file. */
export type FaceMetrics = Readonly<
  Record<PaperFont, { readonly ascent: number; readonly descent: number }>
>;
