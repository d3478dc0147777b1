import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { printerModels } from '@talon/shared/contract/printing-settings.ts';
import type { NetworkPrinter } from '@talon/shared/domain/settings/printing-settings.ts';
import { waitText } from '@talon/shared/locale/format.ts';
import { moreDocuments, paperTexts } from '@talon/shared/locale/paper.ts';
import type { Paper } from '../paper.ts';
import { wrap } from '../paper-text.ts';
import { endOfPaper, joined } from './raster-data.ts';

export type Settings = Pick<NetworkPrinter, 'width' | 'model' | 'codepage' | 'cutter'>;
type Model = (typeof printerModels)[number];
type Encoder = InstanceType<typeof ReceiptPrinterEncoder>;

const columnsOf = { 58: 32, 80: 48 } as const;
const largestSize = 8;
const mostDocuments = 6;

/** Signs that windows1251 lacks and the same said with what it has. */
const kin: Readonly<Record<string, string>> = {
  '\u02bc': '’',
  '\u2212': '–',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '≈': '~',
  '×': 'x',
};

const printable = (text: string): string =>
  text.replace(/[\u02bc\u2212\u202f\u2009≈×]/g, (sign) => kin[sign] ?? sign);

function createEncoder({ width, model, codepage }: Settings): Encoder {
  const options = {
    language: 'esc-pos' as const,
    newline: '\n' as const,
    ...(codepage === null ? {} : { codepageMapping: { windows1251: codepage } }),
    ...(model === null ? {} : { printerModel: model as Model }),
  };
  // A model brings its own columns, which hold for the roll it is sold with.
  if (model !== null && width === 80) return new ReceiptPrinterEncoder(options);
  return new ReceiptPrinterEncoder({ ...options, columns: columnsOf[width] });
}

/** The ticket in the printer's own letters, table windows1251: ґ, є, і, ї and № are in it. */
export function textData(paper: Paper, settings: Settings): Uint8Array<ArrayBuffer> {
  return inLetters(settings, (sheet) => {
    for (const part of [head, numberPart, factsPart, linkPart, documentsPart, foot]) {
      part(sheet, paper);
    }
  });
}

/** Whatever is written on a sheet, as the bytes this printer takes, to the cut. */
export function inLetters(
  settings: Settings,
  write: (sheet: Sheet) => void,
): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder(settings);
  encoder.initialize().codepage('windows1251');
  write(sheetOver(encoder, encoder.columns));
  return joined([Uint8Array.from(encoder.encode()), endOfPaper(settings.cutter)]);
}

export interface Sheet {
  readonly encoder: Encoder;
  readonly columns: number;
  /** A text broken at its spaces; nothing for an empty one. */
  readonly say: (text: string, bold?: boolean) => void;
  readonly rule: () => void;
}

function sheetOver(encoder: Encoder, columns: number): Sheet {
  const say = (text: string, bold = false) => {
    if (text === '') return;
    encoder.bold(bold);
    const measure = (part: string) => part.length;
    const face = { font: 'text', size: 1 } as const;
    for (const line of wrap(printable(text), face, columns, measure)) encoder.line(line);
    encoder.bold(false);
  };
  return { encoder, columns, say, rule: () => encoder.line('-'.repeat(columns)) };
}

type Part = (sheet: Sheet, paper: Paper) => void;

/** Of every paper of a centre. */
export const head = (
  { encoder, say, rule }: Sheet,
  { centre, address }: Pick<Paper, 'centre' | 'address'>,
): void => {
  encoder.align('center');
  if (centre === '' && address === '') return;
  say(centre, true);
  say(address);
  rule();
};

const numberPart: Part = ({ encoder, columns, say }, paper) => {
  const texts = paperTexts[paper.language];
  if (paper.copy) encoder.invert(true).line(` ${texts.copy} `).invert(false);
  const size = Math.min(largestSize, Math.floor(columns / paper.number.length));
  say(texts.yourTicket);
  encoder.bold(true).size(size, size).line(paper.number).size(1, 1).bold(false);
  say(paper.service, true);
  if (paper.nextServices.length > 0) {
    say(`${texts.afterwards} ${paper.nextServices.join('; ')}`);
  }
};

const factsPart: Part = ({ say, rule }, paper) => {
  const texts = paperTexts[paper.language];
  const { ahead, wait, language } = paper;
  if (ahead === null && wait === null) return;
  rule();
  if (ahead !== null) say(`${texts.ahead}: ${ahead}`, true);
  if (wait !== null) say(`${texts.waiting}: ${waitText(language, wait)}`, true);
  rule();
};

const linkPart: Part = ({ encoder, say }, { language, link }) => {
  if (link === '') return;
  const texts = paperTexts[language];
  encoder.qrcode(link, { model: 2, size: 5, errorlevel: 'm' });
  say(texts.followTitle, true);
  say(texts.followText);
};

const documentsPart: Part = ({ encoder, say, rule }, { documents, language }) => {
  if (documents.length === 0) return;
  rule();
  encoder.align('left');
  say(paperTexts[language].prepare, true);
  const fits = documents.length <= mostDocuments;
  const listed = fits ? documents : documents.slice(0, mostDocuments - 1);
  for (const document of listed) say(`-\u00a0${document}`);
  if (!fits) say(moreDocuments(language, documents.length - listed.length));
  encoder.align('center');
};

const foot: Part = ({ say, rule }, paper) => {
  const texts = paperTexts[paper.language];
  say(paper.note);
  rule();
  if (paper.advice) say(texts.listen, true);
  say(paper.issued);
  say(paper.place);
  if (paper.phone !== '') say(`${texts.phone} ${paper.phone}`);
};
