import type { AuditThing, FieldChange } from '@talon/shared/contract/audit.ts';
import type { CentreId } from '@talon/shared/domain/words.ts';
import type { LogEntry } from './audit-log.ts';

/** Something of a centre with everything people may call it. */
export interface NamedThing {
  readonly kind: AuditThing['kind'];
  readonly id: string;
  readonly labels: readonly string[];
}

/** What people call the things that entries tell of by their ids. */
export interface AuditNames {
  /** Also those who were shut out: what they tried stays known. */
  readonly people: (centre: CentreId) => readonly { readonly id: string; readonly name: string }[];
  readonly thingOf: (centre: CentreId, id: string) => AuditThing;
  /** Of any day; null = no ticket of the centre. */
  readonly ticketNumber: (centre: CentreId, id: string) => string | null;
  /** Windows, services and devices that are there now. */
  readonly things: (centre: CentreId) => readonly NamedThing[];
}

/** Details that hold ids; of several things with a blank between them. */
const idDetails = ['window', 'before', 'operator', 'services'] as const;

/** Things that the details and the changes of an entry tell of, each once. */
export function idsIn({ details, changes }: Pick<LogEntry, 'details' | 'changes'>) {
  const told = [...idDetails.map((name) => details[name]), ...changes.flatMap(idsOf)];
  const texts = told.filter((one) => typeof one === 'string');
  // Several services have blanks between them, several zones of a board commas.
  return [...new Set(texts.flatMap((text) => text.split(/[ ,]/)))];
}

function idsOf({ field, before, after }: FieldChange): readonly FieldChange['before'][] {
  const [place, key = null] = field.split('.');
  if (place === 'lines') return [key];
  return ['window', 'zone', 'printer'].includes(field) ? [before, after] : [];
}
