import { z } from 'zod';
import { localText, opaqueId } from './text.ts';
import { audience, priorityClass, purpose } from './tickets.ts';

export const minutes = z.number().int().min(1).max(1440);
export const letter = z.string().regex(/^[АБВГДЕКЛМНПР]{1,2}$/);
const stage = z.enum(['draft', 'pilot', 'live', 'retired']);

/** One service of a centre's catalogue. */
export const service = z.strictObject({
  id: opaqueId,
  category: opaqueId,
  letter: letter.nullable(),
  purposes: z.array(purpose).min(1),
  plannedMinutes: minutes,
  targets: z.partialRecord(purpose, z.partialRecord(priorityClass, minutes)).nullable(),
  dailyLimit: z.number().int().min(1).nullable(),
  name: localText,
  shortName: localText.default({ uk: '', ru: '', en: '' }),
  authority: localText,
  documents: z.array(localText).max(40),
  applicant: localText,
  termDays: z.number().int().min(0).max(1000).nullable(),
  fee: localText,
  audience,
  searchWords: z.array(z.string().max(100)).max(60),
  stage,
  stageFrom: z
    .array(z.strictObject({ date: z.iso.date(), stage }))
    .max(4)
    .default([]),
  sample: z.boolean(),
});
export type ServiceDocument = z.output<typeof service>;
