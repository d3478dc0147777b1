import { setImmediate as breathe } from 'node:timers/promises';
import { foldNumber } from '@talon/shared/domain/day/number.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import { auditTexts } from '@talon/shared/locale/audit/texts.ts';
import type { AuditTexts } from '@talon/shared/locale/audit/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { folded } from '../folded.ts';
import { literal } from '../literal.ts';
import type { Settings } from '../parts.ts';
import { endOfDate } from '../queue/calendar.ts';
import type { AuditLog, LogEntry, Reach, Search, Sought } from './audit-log.ts';
import { groupOf } from './groups.ts';
import type { AuditNames } from './names.ts';

export interface SearchParts {
  readonly auditLog: Pick<AuditLog, 'actions' | 'tickets'>;
  readonly settings: Pick<Settings, 'get'>;
  readonly names: AuditNames;
}

interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Of the query, as it is asked. */
export interface Filters extends Period {
  readonly by?: string | undefined;
  readonly group?: LogEntry['group'] | undefined;
  readonly outOfTurn?: 'true' | undefined;
  readonly text?: string | undefined;
}

/** So many tickets are looked up before others have their turn. */
const ticketsAtOnce = 200;

export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

export function periodOf(
  { settings }: Pick<SearchParts, 'settings'>,
  centre: CentreId,
  { from, until }: Period,
): Pick<Search, 'from' | 'until'> {
  const zone = settings.get(centre)?.timeZone ?? 'UTC';
  return {
    from: from === undefined ? 0 : endOfDate(zone, dayBefore(from)),
    until: until === undefined ? Number.MAX_SAFE_INTEGER : endOfDate(zone, until),
  };
}

/** What is asked for, by the ids and codes that stand in the log. */
export async function searchOf(
  parts: SearchParts,
  reach: Reach,
  { by, group, outOfTurn, text, ...period }: Filters,
  language: Language,
): Promise<Search> {
  const search = {
    ...periodOf(parts, reach.centre, period),
    by,
    group,
    outOfTurn: outOfTurn === 'true',
  };
  if (text === undefined) return search;
  return { ...search, text: await soughtOf(parts, { reach, search, text, language }) };
}

interface Asked {
  readonly reach: Reach;
  readonly search: Search;
  readonly text: string;
  readonly language: Language;
}

/** A text may be a part of a name or of what is told in words, or the number of a thing. */
async function soughtOf(parts: SearchParts, asked: Asked): Promise<Sought> {
  const { names, auditLog } = parts;
  const { centre } = asked.reach;
  const t = auditTexts[asked.language];
  const text = folded(asked.text);
  const isIn = (label: string) => holds(folded(label), text);
  const people = names.people(centre).filter(({ name }) => isIn(name));
  const things = names
    .things(centre)
    .filter(({ kind, labels }) => labels.some((label) => isIn(`${t.kinds[kind]} ${label}`)));
  const actions = (await auditLog.actions()).filter((action) =>
    isIn(t.actionOf(action, groupOf(action))),
  );
  const nobodies = ['system', 'command-line', 'unknown'].filter((id) => isIn(t.nobody(id)));
  const ids = people.map(({ id }) => id);
  return {
    words: /^\d+$/.test(text) ? null : text,
    people: [...ids, ...nobodies],
    things: [...ids, ...things.map(({ id }) => id)],
    tickets: await ticketsOf(parts, asked, numberIn(text, t)),
    actions,
    codes: Object.entries(t.said).flatMap(([code, words]) => (isIn(words) ? [code] : [])),
  };
}

/** Contains it, but no number as the part of a longer one: «вікно 1» is not in «вікно 10». */
function holds(label: string, text: string): boolean {
  const from = /^\d/.test(text) ? '(?<!\\d)' : '';
  const to = /\d$/.test(text) ? '(?!\\d)' : '';
  return new RegExp(`${from}${literal(text)}${to}`, 'u').test(label);
}

/** A ticket's number with its letter, or three digits and more without; null: it is none. */
function numberIn(text: string, t: AuditTexts): string | null {
  const kind = `${folded(t.kinds.ticket)} `;
  const number = text.startsWith(kind) ? text.slice(kind.length) : text;
  if (/^\d{3,5}$/.test(number)) return String(Number(number));
  const whole = foldNumber(number);
  return /^\p{L}{1,2}\d{1,5}$/u.test(whole) ? whole : null;
}

async function ticketsOf(
  { auditLog, names }: SearchParts,
  { reach, search }: Asked,
  number: string | null,
): Promise<readonly string[]> {
  if (number === null) return [];
  const found: string[] = [];
  const ids = await auditLog.tickets(reach, search);
  for (const [index, id] of ids.entries()) {
    const whole = foldNumber(names.ticketNumber(reach.centre, id) ?? '');
    if (whole === number || whole.replace(/^\D+/, '') === number) found.push(id);
    if (index % ticketsAtOnce === ticketsAtOnce - 1) await breathe();
  }
  return found;
}
