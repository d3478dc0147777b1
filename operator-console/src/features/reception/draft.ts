import type { Language } from '@talon/shared/locale/languages.ts';

export const modes = ['ticket', 'phone', 'consultation'] as const;
/** What reception gives: a ticket in the hall, one on the telephone, an answer without a ticket. */
export type Mode = (typeof modes)[number];

export type Purpose = 'consult' | 'apply' | 'collect';

export interface Wanted {
  readonly id: string;
  /** Those it offers, at least one. */
  readonly purposes: readonly Purpose[];
  readonly purpose: Purpose;
}

/** What is being put together for the visitor at the desk. */
export interface Draft {
  readonly mode: Mode;
  readonly query: string;
  readonly wanted: readonly Wanted[];
  /** Of an appointment that is being checked in. */
  readonly code: string | null;
  readonly legal: boolean;
  /** A question on the telephone, where nothing is issued. */
  readonly byPhone: boolean;
  readonly language: Language;
}

/** The most services of one visit. */
export const mostServices = 8;

export function emptyDraft(language: Language, mode: Mode = 'ticket'): Draft {
  return { mode, query: '', wanted: [], code: null, legal: false, byPhone: false, language };
}

export function isEmpty({ query, wanted, code }: Draft): boolean {
  return query === '' && wanted.length === 0 && code === null;
}

export interface Offered {
  readonly id: string;
  readonly purposes: readonly Purpose[];
}

/** People come to apply, unless the service is for something else. */
export function withService(draft: Draft, { id, purposes }: Offered): Draft {
  const [first] = purposes;
  const isThere = draft.wanted.some((one) => one.id === id);
  const cleared = { ...draft, query: '' };
  if (first === undefined || isThere || draft.wanted.length >= mostServices) return cleared;
  const purpose = purposes.includes('apply') ? 'apply' : first;
  const wanted = { id, purposes, purpose };
  // A consultation is about one service: another choice takes its place.
  return {
    ...cleared,
    wanted: draft.mode === 'consultation' ? [wanted] : [...draft.wanted, wanted],
  };
}

export function withoutService(draft: Draft, id: string): Draft {
  return { ...draft, wanted: draft.wanted.filter((one) => one.id !== id) };
}

export function withPurpose(draft: Draft, id: string, purpose: Purpose): Draft {
  const wanted = draft.wanted.map((one) => (one.id === id ? { ...one, purpose } : one));
  return { ...draft, wanted };
}

/** What was put together stays; what the other mode cannot have goes. */
export function inMode(draft: Draft, mode: Mode): Draft {
  const kept = { ...draft, mode, legal: mode === 'ticket' && draft.legal };
  if (mode !== 'consultation') return kept;
  return { ...kept, code: null, wanted: draft.wanted.slice(0, 1) };
}

/** Six digits are the code of an appointment, however they are spaced. */
export function codeIn(query: string): string | null {
  const digits = query.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

export function isReady({ mode, wanted, code }: Draft): boolean {
  return wanted.length > 0 || (mode !== 'consultation' && code !== null);
}

/** With what stands selected under the field: whoever presses the key means it. */
export function settled(draft: Draft, code: string | null, selected: Offered | null): Draft {
  if (code !== null) return { ...draft, code, query: '' };
  if (isReady(draft) || selected === null) return draft;
  return withService(draft, selected);
}

/** What is asked of the server for this ticket. `print`: a paper at the desk's printer. */
export function issueBody(draft: Draft, print: boolean): object {
  const { mode, wanted, code, legal, language } = draft;
  return {
    serviceIds: wanted.map(({ id }) => id),
    purposes: purposesOf(wanted),
    language,
    channel: mode === 'phone' ? 'phone' : 'reception',
    print,
    ...(legal ? { priority: 'legal' } : {}),
    ...(code === null ? {} : { appointmentCode: code }),
  };
}

export function purposesOf(wanted: readonly Wanted[]): Readonly<Record<string, Purpose>> {
  return Object.fromEntries(wanted.map(({ id, purpose }) => [id, purpose]));
}

/** Null while nothing is chosen. */
export function consultationBody({ wanted, byPhone, language }: Draft): object | null {
  const [about] = wanted;
  if (about === undefined) return null;
  return { serviceId: about.id, channel: byPhone ? 'phone' : 'reception', language };
}

/** The next visitor finds the desk as the one before did, in the same mode. */
function afterwards(given: Draft, mainLanguage: Language): Draft {
  return { ...emptyDraft(mainLanguage, given.mode), byPhone: given.byPhone };
}

/** The desk once `given` was given: `now` may hold what was begun since the key was pressed. */
export function afterGiving(
  now: Draft,
  { given, pressed }: { readonly given: Draft; readonly pressed: Draft },
  mainLanguage: Language,
): Draft {
  if (now === pressed) return afterwards(given, mainLanguage);
  const done = new Set(given.wanted.map(({ id }) => id));
  return {
    ...now,
    query: now.query === pressed.query ? '' : now.query,
    wanted: now.wanted.filter(({ id }) => !done.has(id)),
    code: now.code === given.code ? null : now.code,
    legal: now.legal !== given.legal && now.legal,
  };
}
