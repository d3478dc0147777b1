import { isDeepStrictEqual } from 'node:util';
import { type Day, evolveDay, initialDay } from '@talon/shared/domain/day/day.ts';
import type { HallCall } from '@talon/shared/domain/day/hall-calls.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import { numberOf, waitingCount } from '@talon/shared/domain/day/read.ts';
import type { Page } from 'playwright-core';
import { type Logged, readLog } from '../bench/log.ts';
import type { FastHall } from './fast-hall.ts';

/** What the screens say of the hall at one moment, each in its own words. */
export interface Said {
  /** Numbers of the calls, newest first, as many as there is room for. */
  readonly calls: readonly string[];
  /** At the windows 1 and 7; null = nobody. */
  readonly sign1: string | null;
  readonly sign7: string | null;
  readonly console: string | null;
  readonly waiting: number;
}

/** The day of the log, folded here and not by the server. */
function dayOf(log: readonly Logged[]): Day {
  const day = initialDay();
  for (const { event } of log) evolveDay(day, event);
  return day;
}

/** A call stays on the board until its ticket goes on to wait, elsewhere or once more. */
function stands(day: Day, call: HallCall): boolean {
  const ticket = day.tickets.get(call.ticket);
  if (ticket === undefined || ticket.state === 'no_show') return true;
  const isHere = ticket.window === call.window;
  return isHere && (ticket.state === 'called' || ticket.state === 'serving');
}

function saidBy(log: readonly Logged[], most: number): Said {
  const day = dayOf(log);
  const calls = [...day.calls.ofTicket.values()].filter((call) => stands(day, call));
  const at = (window: string): string | null => {
    const ticket = day.windows.get(window)?.ticket ?? null;
    return ticket === null ? null : numberOf(ticket);
  };
  return {
    calls: calls
      .sort((a, b) => b.at - a.at)
      .slice(0, most)
      .map(({ letter, ordinal }) => formatNumber(letter, ordinal)),
    sign1: at('demo-w1'),
    sign7: at('demo-w7'),
    console: at('demo-w7'),
    waiting: waitingCount(day),
  };
}

const textsOf = (page: Page, selector: string): Promise<readonly string[]> =>
  page.$$eval(selector, (found) => found.map((one) => one.textContent?.trim() ?? ''));

async function saidByScreens({ pages }: FastHall): Promise<Said> {
  const [calls, sign1, sign7, visit, counts] = await Promise.all([
    textsOf(pages.board, '.b-hero .tn, .b-row .tn'),
    textsOf(pages.sign1, '.ws-b .tn'),
    textsOf(pages.sign7, '.ws-b .tn'),
    textsOf(pages.console, '.vis .tn'),
    textsOf(pages.console, '.queue .tabs .num'),
  ]);
  return {
    calls,
    sign1: sign1[0] ?? null,
    sign7: sign7[0] ?? null,
    console: visit[0] ?? null,
    waiting: Number(counts[1]),
  };
}

/** Every screen says what is in the log, without anything having happened between two looks. */
export async function isTrue(hall: FastHall): Promise<boolean> {
  const before = readLog(hall.server.dataFolder);
  const said = await saidByScreens(hall);
  const after = readLog(hall.server.dataFolder);
  if (after.length !== before.length || said.calls.length === 0) return false;
  return isDeepStrictEqual(said, saidBy(after, said.calls.length));
}
