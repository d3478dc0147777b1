import type { Day } from '@talon/shared/domain/day/state.ts';
import type { TicketId, WindowId } from '@talon/shared/domain/words.ts';
import type { View } from '@talon/shared/views/common.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import type { ZoneChoice } from '@talon/shared/views/zone-choice.ts';
import type { DayRoom } from './room-name.ts';

/** What each kind of room shows, folded from a day. */
export interface Folds {
  readonly board: (day: Day, around: Surroundings, zone: ZoneChoice | null) => View;
  readonly menu: (day: Day, around: Surroundings) => View;
  readonly sign: (day: Day, around: Surroundings, window: WindowId) => View;
  readonly window: (day: Day, around: Surroundings, window: WindowId) => View;
  readonly hall: (day: Day, around: Surroundings) => View;
  /** null: the day knows no such ticket. */
  readonly ticket: (day: Day, around: Surroundings, ticket: TicketId) => View | null;
}

export function foldRoom(folds: Folds, room: DayRoom, day: Day, around: Surroundings): View | null {
  switch (room.kind) {
    case 'board':
      return folds.board(day, around, room.zone);
    case 'menu':
      return folds.menu(day, around);
    case 'sign':
      return folds.sign(day, around, room.window);
    case 'hall':
      return folds.hall(day, around);
    case 'window':
      return folds.window(day, around, room.window);
    case 'ticket':
      return folds.ticket(day, around, room.ticket);
    default:
      return room satisfies never;
  }
}
