import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Bitmap, bitmapOfGrey } from './printer/bitmap.ts';

/** Loaded once: the library is some megabytes of code. */
let loading: ReturnType<typeof PDFiumLibrary.init> | null = null;

export interface Dots {
  readonly width: number;
  readonly height: number;
}

/** The first page of a PDF as shades of grey, one byte a dot. */
export async function drawGrey(pdf: Uint8Array, dots: (size: Dots) => Dots): Promise<Grey> {
  loading ??= PDFiumLibrary.init();
  const library = await loading;
  const document = await library.loadDocument(pdf);
  try {
    const page = document.getPage(0);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const size = dots({ width: originalWidth, height: originalHeight });
    const { data } = await page.render({ ...size, scale: 1, colorSpace: 'Gray' });
    return { ...size, data };
  } finally {
    document.destroy();
  }
}

export interface Grey extends Dots {
  readonly data: Uint8Array;
}

/** What a head of `width` dots prints of a page that is exactly as wide as the head. */
export async function drawBitmap(pdf: Uint8Array, width: number): Promise<Bitmap> {
  const { data, height } = await drawGrey(pdf, (page) => ({
    width,
    height: Math.round((page.height * width) / page.width),
  }));
  return bitmapOfGrey(data, width, height);
}
