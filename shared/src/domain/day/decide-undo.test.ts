import { describe, expect, test } from 'vitest';
import { clock } from '../../testing/asking.ts';
import { type Hall, openHall } from '../../testing/hall.ts';
import { sampleSettings } from '../../testing/sample-settings.ts';
import { inOrder } from '../calling/row.ts';
import { dueCommands } from './day.ts';

/** All that people and rules see of a hall; not the log's progress, nor what undo still offers. */
function seen({ day }: Hall) {
  const row = (tickets: readonly { readonly id: string }[]) => tickets.map(({ id }) => id);
  return structuredClone({
    tickets: new Map(
      [...day.tickets].map(([id, { touchedBy: _, ...ticket }]) => [id, ticket] as const),
    ),
    windows: [...day.windows.values()].map(({ undo: _, touchedBy: __, served: ___, ...w }) => ({
      ...w,
      ticket: w.ticket?.id,
    })),
    lines: [...day.services.values()].flatMap(({ lines, learned }) => [
      { ...learned },
      ...lines.map((line) => row(inOrder(line))).filter((ids) => ids.length > 0),
    ]),
    directed: [...day.directedToWindow]
      .map(([id, line]) => ({ id, tickets: row(inOrder(line)) }))
      .filter(({ tickets }) => tickets.length > 0),
    parked: [...day.parked.keys()],
    missed: [...day.missed.keys()],
    ended: new Map(day.ended),
    served: day.served,
    operators: new Map(day.operators),
    turnout: { ...day.turnout },
  });
}

function hallWith(count: number, windows: readonly string[] = ['w1', 'w2']) {
  const hall = openHall({}, windows);
  for (let i = 1; i <= count; i += 1) {
    hall.given('issue', { ticket: `t${i}`, services: ['residence', 'extract'] });
  }
  return hall;
}
const serving = (window = 'w1') => {
  const hall = hallWith(3);
  hall.at(1).given('call_next', { window });
  hall.at(2).given('start', { window });
  return hall;
};

describe('U-2 undo restores exactly what was', () => {
  test.each([
    ['a call', () => hallWith(2), 'call_next', 'call', 'w1'],
    ['a chosen call', () => hallWith(2), 'call_chosen', 'call', 'w1'],
    ['a finish that went on at the window', () => serving(), 'finish', 'finish', 'w1'],
    [
      'a finish that completed',
      () => {
        const hall = serving();
        hall.given('finish');
        return hall;
      },
      'finish',
      'finish',
      'w1',
    ],
    [
      'a no-show',
      () => {
        const hall = hallWith(2);
        hall.given('call_next');
        return hall;
      },
      'no_show',
      'no_show',
      'w1',
    ],
    [
      'a closing with a ticket directed there',
      () => {
        const hall = serving('w2');
        hall.given('transfer', { window: 'w2', to: { kind: 'window', window: 'w1' } });
        return hall;
      },
      'close_window',
      'close',
      'w1',
    ],
    [
      'a closing with a ticket parked there',
      () => {
        const hall = serving();
        hall.given('park');
        return hall;
      },
      'close_window',
      'close',
      'w1',
    ],
    ['a finish that sent on', () => serving('w2'), 'finish', 'finish', 'w2'],
  ] as const)('%s', (_, prepare, type, undid, window) => {
    const hall = prepare();
    const before = seen(hall);
    hall.given(type, { window });
    expect(seen(hall)).not.toEqual(before);
    expect(hall.given('undo', { window })).toMatchObject([
      { type: 'action_undone', window, undid },
    ]);
    expect(seen(hall)).toEqual(before);
  });

  test('a call back from parking', () => {
    const hall = serving();
    hall.given('park');
    const before = seen(hall);
    hall.given('unpark', { window: 'w1' });
    hall.given('undo');
    expect(seen(hall)).toEqual(before);
  });
});

test('U-1 undo within ten seconds of queue time, of what there is', () => {
  const hall = hallWith(1);
  expect(hall.refused('undo')).toEqual({ code: 'nothing_to_undo' });
  hall.given('call_next');
  expect(hall.at(10.001 / 60).refused('undo')).toEqual({ code: 'undo_too_late' });
  hall.at(10 / 60).given('undo');
  expect(hall.refused('undo')).toEqual({ code: 'nothing_to_undo' });
});

test('U-1 the ten seconds stand still in a pause', () => {
  const hall = hallWith(1);
  hall.given('call_next');
  hall.given('pause');
  hall.at(30).given('undo');
  expect(hall.day.tickets.get('t1')?.state).toBe('waiting');
});

test('U-3 what the window did since cannot be undone around', () => {
  const hall = hallWith(1);
  hall.given('call_next');
  hall.given('recall');
  expect(hall.refused('undo')).toEqual({ code: 'undo_touched' });
});

test('U-3 a break begun since makes a finish final', () => {
  const hall = serving('w2');
  hall.given('finish', { window: 'w2' });
  hall.given('start_break', { window: 'w2' });
  expect(hall.refused('undo', { window: 'w2' })).toEqual({ code: 'undo_touched' });
});

test('U-3 what happened to the ticket since makes the action final', () => {
  const hall = hallWith(2);
  hall.given('call_next');
  hall.given('no_show');
  hall.given('reinstate');
  expect(hall.refused('undo')).toEqual({ code: 'undo_touched' });
});

test('U-3 a ticket that the finish itself sent to an armed window is touched', () => {
  const hall = openHall({}, ['w2', 'w3']);
  hall.given('issue', { services: ['residence', 'extract'] });
  hall.given('call_next', { window: 'w2' });
  hall.given('start', { window: 'w2' });
  hall.given('call_next', { window: 'w3' });
  hall.given('finish', { window: 'w2' });
  expect(hall.refused('undo', { window: 'w2' })).toEqual({ code: 'undo_touched' });
});

test.each([true, false])('U-4 first the call, then the finish (in one decision: %s)', (next) => {
  const hall = serving();
  hall.given('finish');
  const before = seen(hall);
  hall.given('finish', { next });
  if (!next) hall.given('call_next');
  expect(hall.given('undo')).toMatchObject([{ undid: 'call', ticket: 't2' }]);
  expect(hall.given('undo')).toMatchObject([{ undid: 'finish', ticket: 't1' }]);
  expect(seen(hall)).toEqual(before);
  expect(hall.refused('undo')).toEqual({ code: 'nothing_to_undo' });
});

test('U-5 a closing is final once somebody who fell back was called', () => {
  const hall = serving();
  hall.given('park');
  hall.given('close_window');
  hall.given('call_next', { window: 'w2' });
  expect(hall.refused('undo')).toEqual({ code: 'undo_touched' });
});

test('U-5 a closing is final once the operator is elsewhere or the window taken', () => {
  const hall = openHall({}, ['w1']);
  hall.given('close_window');
  hall.given('open_window', { window: 'w2' });
  expect(hall.refused('undo')).toEqual({ code: 'undo_touched' });
  const other = openHall({}, ['w1']);
  other.given('close_window');
  other.given('open_window', { operator: 'o7' });
  expect(other.refused('undo')).toEqual({ code: 'undo_touched' });
});

test('U-6 a ticket given back goes to another armed window, not to the same one', () => {
  const hall = openHall({}, ['w1', 'w2']);
  hall.given('call_next');
  hall.given('issue');
  hall.given('call_next', { window: 'w2' });
  expect(hall.given('undo')).toMatchObject([
    { type: 'action_undone', undid: 'call' },
    { type: 'ticket_called', ticket: 't1', window: 'w2', how: 'armed' },
  ]);
  expect(hall.day.windows.get('w1')?.armed).toBe(false);
});

test('U-6 a window armed for others is armed again when its chosen call is taken back', () => {
  const hall = openHall({}, ['w2']);
  hall.given('issue', { services: ['extract'] });
  hall.given('call_next', { window: 'w2' });
  hall.given('call_chosen', { window: 'w2' });
  hall.given('undo', { window: 'w2' });
  expect(hall.day.windows.get('w2')?.armed).toBe(true);
});

test('W-8 who came while a window was busy or closed keeps an undo from arming it', () => {
  const hall = openHall({}, ['w2']);
  hall.given('issue', { services: ['extract'] });
  hall.given('call_next', { window: 'w2' });
  hall.given('call_chosen', { window: 'w2' });
  hall.given('issue', { ticket: 't2' });
  hall.given('undo', { window: 'w2' });
  expect(hall.day.windows.get('w2')?.armed).toBe(false);
  const other = openHall({}, ['w1']);
  other.given('call_next');
  other.given('close_window');
  other.given('issue');
  other.given('undo');
  expect(other.given('call_next')).toMatchObject([{ type: 'ticket_called', ticket: 't1' }]);
});

test('W-9 an undo in a pause arms no window', () => {
  const hall = openHall({}, ['w1']);
  hall.given('call_next');
  hall.given('close_window');
  hall.given('pause');
  hall.given('undo');
  expect(hall.day.windows.get('w1')).toMatchObject({ state: 'open', armed: false });
});

test('U-7 the clock does not make the same no-show twice', () => {
  const hall = hallWith(1);
  hall.given('call_next');
  const [due] = dueCommands(hall.day, hall.at(4).now());
  if (due === undefined) throw new Error('nothing due');
  hall.run(due);
  expect(due.by).toEqual(clock);
  hall.given('undo');
  expect(dueCommands(hall.day, hall.at(5).now())).toEqual([]);
});

test('U-8 settings applied since make everything final', () => {
  const hall = hallWith(1);
  hall.given('call_next');
  hall.given('apply_settings', { settings: sampleSettings() });
  expect(hall.refused('undo')).toEqual({ code: 'nothing_to_undo' });
});
