import type { Database } from 'better-sqlite3';
import { eventCodec } from '../../queue/event-codec.ts';
import {
  type Beside,
  type EventLog,
  nothingBeside,
  type StoredEvent,
  type Stream,
  VersionConflict,
} from '../../queue/event-log.ts';
import { createFollowers } from '../followers.ts';
import { guarded } from './faults.ts';

interface Head {
  readonly id: number;
  readonly head: number;
}
/** A row by position: with the names of its columns a long day takes a fifth longer to read. */
type Line = readonly [version: number, type: string, shape: number, data: string];

/** Events read with one statement: no cursor stays open while others use the connection. */
const pageSize = 500;

export interface SqlEventLogParts {
  readonly db: Database;
  readonly epoch: string;
  readonly onFault: (error: unknown) => void;
  /** Writes what stands beside the events, in their transaction. */
  readonly saveBeside: (stream: number, beside: Beside) => void;
}

export function createSqlEventLog(parts: SqlEventLogParts): EventLog {
  const { db } = parts;
  const followers = createFollowers(parts.onFault);
  const append = createAppend(parts);
  const head = db.prepare<[string, string], Head>(
    'select id, head from streams where centre = ? and date = ?',
  );
  const dates = db
    .prepare<[string], string>('select date from streams where centre = ? order by date')
    .pluck();
  const columns = 'select version, type, shape, data from events where stream = ?';
  const page = db
    .prepare<[number, number], Line>(
      `${columns} and version > ? order by version limit ${pageSize}`,
    )
    .raw();
  const ofTicket = db
    .prepare<[number, string], Line>(`${columns} and ticket = ? order by version`)
    .raw();

  const find = guarded((stream: Stream) => head.get(stream.centre, stream.date));
  const readPage = guarded((id: number, after: number) => page.all(id, after));
  function* read(stream: Stream, after: number): Generator<StoredEvent> {
    const known = find(stream);
    if (known === undefined) return;
    let last = after;
    for (;;) {
      const lines = readPage(known.id, last);
      for (const line of lines) yield toEvent(line);
      if (lines.length < pageSize) return;
      last += pageSize;
    }
  }
  return {
    epoch: parts.epoch,
    append: (stream, expectedVersion, events, beside = nothingBeside) => {
      append(stream, expectedVersion, events, beside);
      if (events.length === 0) return;
      followers.tell({ stream, version: expectedVersion + events.length, events });
    },
    read,
    version: (stream) => find(stream)?.head ?? 0,
    dates: guarded((centre) => dates.all(centre)),
    history: guarded((stream, ticket) => {
      const known = find(stream);
      return known === undefined ? [] : ofTicket.all(known.id, ticket).map(toEvent);
    }),
    follow: followers.follow,
  };
}

function toEvent([version, type, shape, data]: Line): StoredEvent {
  return { version, event: eventCodec.decode({ type, shape, data }) };
}

/** The hot path: one transaction, prepared statements, values bound by position. */
function createAppend({ db, saveBeside }: SqlEventLogParts): EventLog['append'] {
  const find = db.prepare<[string, string], Head>(
    'select id, head from streams where centre = ? and date = ?',
  );
  const begin = db.prepare<[string, string], Head>(
    'insert into streams (centre, date, head) values (?, ?, 0) returning id, head',
  );
  const move = db.prepare('update streams set head = ? where id = ?');
  const insert = db.prepare(
    'insert into events (stream, version, at, type, shape, ticket, data)' +
      ' values (?, ?, ?, ?, ?, ?, ?)',
  );
  const write = db.transaction<EventLog['append']>(
    (stream, expectedVersion, events, beside = nothingBeside) => {
      const { centre, date } = stream;
      const known = find.get(centre, date);
      const found = known?.head ?? 0;
      if (found !== expectedVersion) throw new VersionConflict(stream, expectedVersion, found);
      const { id } = known ?? begin.get(centre, date) ?? { id: 0 };
      let version = expectedVersion;
      for (const event of events) {
        version += 1;
        const { type, shape, data } = eventCodec.encode(event);
        const ticket = 'ticket' in event ? event.ticket : null;
        insert.run(id, version, event.at, type, shape, ticket, data);
      }
      if (events.length > 0) move.run(version, id);
      saveBeside(id, beside);
    },
  );
  return guarded(write.immediate);
}
