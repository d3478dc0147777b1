import { type ExpressionBuilder, sql } from 'kysely';
import { literal } from '../literal.ts';
import type { Reach, Search, Sought } from './audit-log.ts';
import { chosenCall } from './groups.ts';
import type { AuditTables } from './tables.ts';

export type Builder = ExpressionBuilder<AuditTables, 'audit'>;

/** The entries that somebody may see, of them those that are asked for. */
export function matching(
  eb: Builder,
  { centre, people, withInstallation }: Reach,
  search: Search,
  actions: readonly string[] | null,
) {
  const own = eb.and([eb('centre', 'is', null), eb('by', 'in', orNobody(people))]);
  const about = eb.and([eb('centre', 'is', null), eb('subject', 'in', orNobody(people))]);
  const reached = [eb('centre', '=', centre), own, about];
  if (withInstallation) reached.push(eb('centre', 'is', null));
  const wanted = [eb.or(reached), eb('at', '>=', search.from), eb('at', '<', search.until)];
  if (search.by !== undefined) wanted.push(eb('by', '=', search.by));
  if (actions !== null) wanted.push(eb('action', 'in', orNobody(actions)));
  if (search.outOfTurn === true) wanted.push(outOfTurn(eb));
  if (search.text !== undefined) wanted.push(mentions(eb, search.text));
  return eb.and(wanted);
}

/** «in ()» is no SQL everywhere; no id and no action is empty. */
function orNobody(list: readonly string[]): readonly string[] {
  return list.length === 0 ? [''] : list;
}

/** Entries older than the direction say only before whom a ticket was put. */
function outOfTurn(eb: Builder) {
  const { details } = columns(eb);
  const ahead = sql<boolean>`coalesce(json_extract(${details}, '$.direction') = 'ahead',
    json_extract(${details}, '$.before') is not null)`;
  return eb.or([eb('action', '=', chosenCall), eb.and([eb('action', '=', 'ticket.move'), ahead])]);
}

/** Only what is looked for is asked of each row: a log of years is read to its end for one word. */
function mentions(eb: Builder, { words, people, things, tickets, actions, codes }: Sought) {
  const { details, changes } = columns(eb);
  const detail = (name: string) => sql`json_extract(${details}, ${`$.${name}`})`;
  const found = [
    isOneOf(eb.ref('by'), people),
    isOneOf(eb.ref('subject'), [...things, ...tickets]),
    isOneOf(eb.ref('action'), actions),
  ];
  if (tickets.length > 0) found.push(isOneOf(detail('before'), tickets));
  if (things.length > 0) {
    found.push(isOneOf(detail('window'), things), isOneOf(detail('operator'), things));
    const rerouted = eb('action', '=', 'ticket.reroute');
    found.push(sql<boolean>`(${rerouted} and ${hasWord(details, things)})`);
  }
  if (codes.length > 0) found.push(hasWord(details, codes));
  const inChanges = [...things, ...codes];
  if (inChanges.length > 0) found.push(hasWord(changes, inChanges));
  return eb.or(words === null ? found : [...found, ...written(eb, words)]);
}

/** What stands in the table itself: codes and ids, and texts of the settings in any case. */
function written(eb: Builder, words: string) {
  const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const { action, subject, details, changes } = columns(eb);
  const like = (text: unknown) => sql<boolean>`${text} like ${pattern} escape '\\'`;
  return [like(action), like(subject), like(details), like(sql`folded(${changes})`)];
}

function isOneOf(value: unknown, list: readonly string[]) {
  return sql<boolean>`${value} in (select value from json_each(${JSON.stringify(list)}))`;
}

/** Whether a text of the table has one of the codes or ids, alone and not as a part of another. */
function hasWord(text: unknown, list: readonly string[]) {
  const pattern = `(?<![\\w-])(?:${list.map(literal).join('|')})(?![\\w-])`;
  return sql<boolean>`(${text} is not null and ${text} regexp ${pattern})`;
}

function columns(eb: Builder) {
  return {
    action: eb.ref('action'),
    subject: eb.ref('subject'),
    details: eb.ref('details'),
    changes: eb.ref('changes'),
  };
}
