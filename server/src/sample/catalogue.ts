import { localText, opaqueId } from '@talon/shared/contract/text.ts';
import { audience, purpose } from '@talon/shared/contract/tickets.ts';
import type { LocalText, Service } from '@talon/shared/domain/settings/centre-settings.ts';
import { z } from 'zod';
import { type SampleCategory, sampleCategories } from './categories.ts';
import { readJson } from './read-json.ts';

/** A service as it stands in `services/<category>.json`: repeated texts are named, not copied. */
const entry = z.strictObject({
  id: opaqueId,
  name: localText,
  authority: z.string(),
  documents: z.array(z.string()),
  applicant: z.string(),
  fee: z.string(),
  termDays: z.number().int().nullable(),
  audience,
  purposes: z.array(purpose),
  plannedMinutes: z.number().int(),
  searchWords: z.array(z.string()),
});
const texts = z.record(z.string(), localText);

/** Daily limits of services whose windows could not serve more before closing. */
const dailyLimits: Readonly<Record<string, number>> = { 'igov-176': 80 };

type Named = (name: string) => LocalText;

function library(file: string): Named {
  const known = readJson(`./texts/${file}.json`, texts);
  return (name) => {
    const text = known[name];
    if (text === undefined) throw new Error(`texts/${file}.json has no «${name}»`);
    return text;
  };
}

/**
 * The sample services of every category, the most asked for first. Names and authorities are real
 * (see NOTICE.md); documents, terms and fees are samples, and each service says so.
 */
export function sampleServices(): readonly Service[] {
  const documentText = library('documents');
  const authority = library('authorities');
  const applicant = library('applicants');
  const fee = library('fees');
  const serviceOf = (category: SampleCategory, known: z.infer<typeof entry>): Service => ({
    ...known,
    category,
    letter: null,
    targets: null,
    dailyLimit: dailyLimits[known.id] ?? null,
    authority: authority(known.authority),
    documents: known.documents.map(documentText),
    applicant: applicant(known.applicant),
    fee: fee(known.fee),
    stage: 'live',
    sample: true,
  });
  return sampleCategories.flatMap(({ id }) =>
    readJson(`./services/${id}.json`, z.array(entry)).map((known) => serviceOf(id, known)),
  );
}
