import { z } from 'zod';
import {
  defaultPrinting,
  defaultTicketLayout,
  type PrintingSettings,
  type TicketLayout,
} from '../domain/settings/printing-settings.ts';
import { localText, opaqueId } from './text.ts';

/** Models whose table windows1251 carries ґ, є, і, ї and №; a test asks the encoder. */
export const printerModels = [
  'bixolon-srp350iii',
  'epson-tm-m30ii',
  'epson-tm-m30iii',
  'epson-tm-p20ii',
  'epson-tm-t20ii',
  'epson-tm-t20iii',
  'epson-tm-t20iv',
  'epson-tm-t70ii',
  'epson-tm-t88v',
  'epson-tm-t88vi',
  'epson-tm-t88vii',
  'hp-a779',
  'mpt-ii',
  'pos-5890',
  'pos-8360',
  'xprinter-xp-n160ii',
  'xprinter-xp-t80q',
  'youku-58t',
] as const;

const label = z.string().min(1).max(60);
const width = z.union([z.literal(58), z.literal(80)]);

/** A name or an IPv4 address and nothing else: no scheme, user, path or port can hide in it. */
const host = z
  .string()
  .max(253)
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,62}(\.[A-Za-z0-9-]{1,63})*$/);

const printer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('escpos'),
    id: opaqueId,
    name: label,
    host,
    port: z.number().int().min(1024).max(65535).default(9100),
    width: width.default(80),
    mode: z.enum(['text', 'raster']).default('raster'),
    model: z.enum(printerModels).nullable().default(null),
    codepage: z.number().int().min(0).max(255).nullable().default(null),
    cutter: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal('browser'),
    id: opaqueId,
    name: label,
    width: width.default(80),
  }),
]);

const shown = z.boolean().default(true);

export const ticketLayout = z.strictObject({
  logo: shown,
  centre: shown,
  address: shown,
  services: shown,
  ahead: shown,
  wait: shown,
  link: shown,
  documents: shown,
  advice: shown,
  issued: shown,
  place: shown,
  phone: shown,
  note: localText.default(defaultTicketLayout.note),
}) satisfies z.ZodType<TicketLayout>;

/** What a centre prints with and how its ticket looks; every part has a default. */
export const printingSettings = z.strictObject({
  printers: z.array(printer).max(60).default([]),
  kiosk: opaqueId.nullable().default(null),
  reception: opaqueId.nullable().default(null),
  waitSeconds: z.number().int().min(5).max(600).default(defaultPrinting.waitSeconds),
  ticket: ticketLayout.prefault({}),
}) satisfies z.ZodType<PrintingSettings>;
