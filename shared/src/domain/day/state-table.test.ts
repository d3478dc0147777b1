import { expect, test } from 'vitest';
import spec from '../../../../docs/SPEC.md?raw';
import { visitor } from '../../testing/asking.ts';
import { type Hall, openHall, type Said } from '../../testing/hall.ts';
import type { CommandType } from './commands.ts';
import { stateOf } from './moment.ts';

type Ask = readonly [CommandType, Said<CommandType>];
type Column = readonly (readonly [CommandType, Record<string, unknown>])[];
type Given = (hall: Hall) => void;

/** The cells of a table of the document, by row and column. */
function tableOf(first: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const lines = spec.slice(spec.indexOf(`| ${first} |`)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = lines.slice(0, end);
  const columns = cells(head);
  return new Map(
    rows.map((row) => {
      const found = cells(row);
      return [found[0] ?? '', new Map(columns.map((name, at) => [name, found[at] ?? '']))] as const;
    }),
  );
}

/** What a cell allows; how it comes to that is said in brackets. */
const outcomesOf = (cell: string): readonly string[] =>
  cell
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((word) => (word.trim() === '–' ? 'window_empty' : word.trim()));

/** Tries each wish in each hall: what comes out is in the cell, and the cell has nothing else. */
function tried(column: Column, halls: readonly (() => Hall)[], seen: (hall: Hall) => string) {
  const found = new Set<string>();
  for (const make of halls) {
    for (const asked of column) {
      const hall = make();
      const [type, said] = asked as Ask;
      try {
        hall.given(type, said);
        found.add(seen(hall));
      } catch {
        found.add(hall.refused(type, said).code);
      }
    }
  }
  return [...found].sort();
}

const doing =
  (...steps: readonly (CommandType | readonly [CommandType, Record<string, unknown>])[]): Given =>
  (hall) => {
    for (const step of steps) {
      if (typeof step === 'string') hall.given(step);
      else hall.given(step[0], step[1] as Said<CommandType>);
    }
  };

const behind: readonly [CommandType, Record<string, unknown>] = [
  'issue',
  { ticket: 't2', priority: 'legal' },
];
const legal: readonly [CommandType, Record<string, unknown>] = ['issue', { priority: 'legal' }];
const only = { profile: [{ service: 'residence', purposes: null, preference: 1 }] };

function hallOf(given: Given, windows: readonly string[] = ['w1', 'w2']): () => Hall {
  return () => {
    const hall = openHall({}, windows);
    given(hall);
    return hall;
  };
}

const several: readonly [CommandType, Record<string, unknown>] = [
  'issue',
  { services: ['residence', 'extract'] },
];
const tickets: Readonly<Record<string, readonly (() => Hall)[]>> = {
  waiting: [hallOf(doing(legal, behind))],
  called: [hallOf(doing('issue', 'call_next'))],
  serving: [
    hallOf(doing('issue', 'call_next', 'start')),
    hallOf(doing(several, 'call_next', 'start')),
    hallOf(doing(several, 'call_next', 'start', ['change_profile', only])),
  ],
  parked: [hallOf(doing('issue', 'call_next', ['park', { pool: 'centre' }]))],
  no_show: [
    hallOf(doing('issue', 'call_next', 'no_show')),
    hallOf((hall) => {
      doing('issue', 'call_next', 'no_show')(hall);
      hall.at(300);
    }),
    hallOf(doing('issue', 'call_next', 'no_show', 'reinstate', 'call_next', 'no_show')),
  ],
  'completed, cancelled, expired, unclosed': [
    hallOf(doing('issue', 'call_next', 'start', 'finish')),
    hallOf(doing('issue', 'cancel')),
  ],
};

const ticketColumns: Readonly<Record<string, Column>> = {
  'call (chosen)': [['call_chosen', { window: 'w2' }]],
  recall: [['recall', {}]],
  start: [['start', {}]],
  finish: [['finish', {}]],
  'no-show': [['no_show', {}]],
  return: [['return', {}]],
  transfer: [['transfer', { to: { kind: 'window', window: 'w2' } }]],
  park: [['park', {}]],
  unpark: [
    ['unpark', {}],
    ['unpark', { window: 'w2' }],
  ],
  cancel: [
    ['cancel', {}],
    ['cancel', { by: visitor }],
  ],
  reinstate: [['reinstate', {}]],
  'move, let pass, to ordinary': [
    ['move', {}],
    ['let_pass', {}],
    ['to_ordinary', {}],
  ],
  'add service': [['add_service', { service: 'passport' }]],
  reroute: [['reroute', { services: ['passport'], purpose: 'apply' }]],
};

const missed: Given = doing('issue', 'call_next', 'no_show');
const windows: Readonly<Record<string, readonly (() => Hall)[]>> = {
  closed: [
    hallOf(() => undefined, []),
    hallOf(doing('close_window'), ['w1']),
    hallOf(doing('close_window', 'open_window', 'start_break', 'close_window'), ['w1']),
  ],
  'open, free': [
    hallOf(() => undefined, ['w1']),
    hallOf(doing('issue'), ['w1']),
    hallOf(missed, ['w1']),
    hallOf(doing('issue', 'call_next', 'start', 'finish'), ['w1']),
    hallOf(doing('issue', 'call_next', 'no_show', 'start_break', 'end_break'), ['w1']),
  ],
  'open, armed': [
    hallOf(doing('call_next'), ['w1']),
    hallOf(doing('issue', 'call_next', 'start', ['finish', { next: true }]), ['w1']),
    hallOf(doing('issue', 'call_next', 'start', 'finish', 'call_next'), ['w1']),
  ],
  'open, with a ticket': [
    hallOf(doing('issue', 'call_next'), ['w1']),
    hallOf(doing('issue', 'call_next', 'start'), ['w1']),
    hallOf(doing(several, 'call_next', 'start', 'finish'), ['w1']),
  ],
  break: [
    hallOf(doing('start_break'), ['w1']),
    hallOf(doing('issue', 'call_next', 'no_show', 'start_break'), ['w1']),
  ],
  'open, free, in a pause': [
    hallOf(doing('pause'), ['w1']),
    hallOf(doing('issue', 'call_next', 'no_show', 'pause'), ['w1']),
  ],
};

const windowColumns: Readonly<Record<string, Column>> = {
  open: [
    ['open_window', {}],
    ['open_window', { operator: 'o7' }],
  ],
  close: [['close_window', {}]],
  break: [['start_break', {}]],
  'change break': [['change_break', {}]],
  'end break': [['end_break', {}]],
  'change profile': [['change_profile', only]],
  call: [['call_next', {}]],
  disarm: [['disarm', {}]],
  undo: [['undo', {}]],
};

const ticketIs = ({ day }: Hall) => stateOf(day, 't1') ?? 'unknown';
function windowIs({ day }: Hall): string {
  const window = day.windows.get('w1');
  return window?.ticket?.state ?? (window?.armed === true ? 'armed' : (window?.state ?? ''));
}

const cases = (
  first: string,
  columns: Readonly<Record<string, Column>>,
  halls: Readonly<Record<string, readonly (() => Hall)[]>>,
) =>
  [...tableOf(first)].flatMap(([row, cells]) =>
    Object.entries(columns).map(([name, column]) => ({
      row,
      name,
      column,
      cell: cells.get(name) ?? '',
      halls: halls[row] ?? [],
    })),
  );

test.each(cases('ticket', ticketColumns, tickets))(
  'K-7 the state table: $name of a ticket that is $row',
  ({ column, cell, halls }) => {
    expect(tried(column, halls, ticketIs)).toEqual([...outcomesOf(cell)].sort());
  },
);

test.each(cases('window', windowColumns, windows))(
  'K-7 the state table: $name at a window that is $row',
  ({ column, cell, halls }) => {
    expect(tried(column, halls, windowIs)).toEqual([...outcomesOf(cell)].sort());
  },
);

test('K-7 the state table has no row and no column that is not tried', () => {
  for (const [first, columns, halls] of [
    ['ticket', ticketColumns, tickets],
    ['window', windowColumns, windows],
  ] as const) {
    const table = tableOf(first);
    expect([...table.keys()].sort()).toEqual(Object.keys(halls).sort());
    const named = [...([...table.values()][0]?.keys() ?? [])].slice(1);
    expect(named.sort()).toEqual(Object.keys(columns).sort());
  }
});
