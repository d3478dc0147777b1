import { z } from 'zod';
import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import { callingModes } from '../domain/words.ts';
import { deskSettings } from './desk-settings.ts';
import { direction, mediaSettings, zoneWay } from './display-settings.ts';
import { kioskSettings } from './kiosk-settings.ts';
import { printingSettings } from './printing-settings.ts';
import { retentionSettings } from './retention-settings.ts';
import { securitySettings } from './security-settings.ts';
import { letter, minutes, service } from './service-settings.ts';
import { shelterSettings } from './shelter-settings.ts';
import { supervisionSettings } from './supervision-settings.ts';
import { language, localText, opaqueId } from './text.ts';
import { purpose } from './tickets.ts';
import { voiceSettings } from './voice-settings.ts';

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const span = z
  .strictObject({ from: time, until: time })
  .refine((s) => s.from < s.until, { message: 'until must be later than from', path: ['until'] });
const classTargets = z.strictObject({ ordinary: minutes, legal: minutes, appointment: minutes });
const profileLine = z.strictObject({
  service: opaqueId,
  purposes: z.array(purpose).min(1).nullable(),
  preference: z.number().int().min(1).max(9),
});

const week = z.strictObject({
  mon: z.array(span),
  tue: z.array(span),
  wed: z.array(span),
  thu: z.array(span),
  fri: z.array(span),
  sat: z.array(span),
  sun: z.array(span),
});

/** Parts that every centre has had from its first version on. */
const firstParts = {
  name: localText,
  address: localText,
  phone: z.string().max(40),
  timeZone: z.string().max(60),
  mainLanguage: language,
  week,
  aroundTheClock: z.boolean(),
  holidays: z.array(
    z.strictObject({
      date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      hours: z.array(span),
      name: localText,
    }),
  ),
  lastTicketMinutes: z.number().int().min(0).max(240),
  dailyLimit: z.number().int().min(1).nullable(),
  zones: z
    .array(
      z.strictObject({
        id: opaqueId,
        name: localText,
        floor: z.number().int().min(-5).max(100),
        way: localText,
        ways: z.array(zoneWay).max(20).default([]),
      }),
    )
    .min(1),
  categories: z
    .array(
      z.strictObject({
        id: opaqueId,
        name: localText,
        shortName: localText,
        letter,
        icon: z.string().max(40),
      }),
    )
    .min(1),
  services: z.array(service).min(1).max(1000),
  windows: z
    .array(
      z.strictObject({
        id: opaqueId,
        number: z.number().int().min(1).max(99),
        zone: opaqueId,
        way: localText,
        direction: direction.nullable().default(null),
        profile: z.array(profileLine),
        later: z
          .strictObject({ from: z.iso.date(), profile: z.array(profileLine) })
          .nullable()
          .default(null),
      }),
    )
    .min(1)
    .max(99),
  letters: z.strictObject({ legal: letter.nullable(), appointment: letter.nullable() }),
  targets: z.strictObject({ consult: classTargets, apply: classTargets, collect: classTargets }),
  calling: z.strictObject({
    mode: z.enum(callingModes),
    share: z.strictObject({ priority: z.number().int().min(1), of: z.number().int().min(2) }),
    preferenceBand: z.number().min(0).max(1),
  }),
  time: z.strictObject({
    recallsBeforeNoShow: z.number().int().min(1).max(20),
    autoNoShowMinutes: minutes.nullable(),
    reinstateMinutes: z.number().int().min(0).max(600),
    lateMinutes: z.number().int().min(0).max(600),
    undoSeconds: z.number().int().min(0).max(60),
    defaultParkMinutes: minutes,
    maxParkMinutes: minutes,
  }),
  board: z.strictObject({
    showService: z.boolean(),
    ticker: z.array(localText).max(20),
    home: opaqueId.nullable().default(null),
  }),
  kiosk: kioskSettings,
};

/** Parts that came later: settings stored before are valid without them. A new part stands here. */
const laterParts = {
  firstTicketMinutes: z.number().int().min(0).max(60),
  media: mediaSettings,
  printing: printingSettings,
  voice: voiceSettings,
  security: securitySettings,
  supervision: supervisionSettings,
  retention: retentionSettings,
  desk: deskSettings,
  shelter: shelterSettings,
};

/** The settings file of a centre: whole, strict, every fault named by its path. */
export const centreSettings = z.strictObject({
  id: opaqueId,
  ...firstParts,
  firstTicketMinutes: laterParts.firstTicketMinutes.default(0),
  media: laterParts.media.default({ playlists: [] }),
  printing: laterParts.printing.prefault({}),
  voice: laterParts.voice.prefault({}),
  security: laterParts.security.prefault({}),
  supervision: laterParts.supervision.prefault({}),
  retention: laterParts.retention.prefault({}),
  desk: laterParts.desk.prefault({}),
  shelter: laterParts.shelter.prefault({}),
}) satisfies z.ZodType<CentreSettings>;
export type CentreDocument = z.output<typeof centreSettings>;

/**
 * A change of some parts: each that stands there replaces the part of its name, the others stay.
 * Nothing is filled in by default, or a part left out would be set back.
 */
export const settingsChange = z.strictObject({ ...firstParts, ...laterParts }).partial();
export type SettingsChange = z.output<typeof settingsChange>;

export const settingsSaved = z.object({ version: z.number().int() });
export type SettingsSaved = z.output<typeof settingsSaved>;
