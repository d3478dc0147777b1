import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, OperatorId } from '@talon/shared/domain/words.ts';
import type { DevicesView } from '@talon/shared/views/devices-view.ts';
import type { HallMessage, HallView } from '@talon/shared/views/hall-view.ts';
import {
  type BesideHall,
  noPaperNews,
  type PaperNews,
  type WindowWord,
} from '@talon/shared/views/hall-view-beside.ts';
import { hallView } from '@talon/shared/views/hall-view-fold.ts';
import type { HelpItem } from '@talon/shared/views/help-view.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';
import type { Alarms } from './alarms.ts';
import type { Announcements } from './announcements.ts';
import type { Figures } from './figures.ts';
import type { DeskMessage, Messages } from './messages.ts';
import type { SeenAlerts } from './seen-alerts.ts';

export interface HallRoomParts {
  readonly figures: Pick<Figures, 'of'>;
  readonly announcements: Pick<Announcements, 'of'>;
  readonly messages: Pick<Messages, 'of'>;
  readonly alarms: Pick<Alarms, 'of'>;
  readonly seen: SeenAlerts;
  readonly devices: (centre: CentreId) => DevicesView['alerts'];
  readonly help: (centre: CentreId) => readonly HelpItem[];
  readonly nameOf: (operator: OperatorId) => string | null;
}

/** The last sendings are told with who has seen them. */
const mostTold = 10;

/** What `hall:{centre}` shows: the day, and what lives beside it. */
export function hallRoom(parts: HallRoomParts) {
  const nameOf = (operator: OperatorId): string => parts.nameOf(operator) ?? operator;
  return (day: Day, around: Surroundings, paper: PaperNews = noPaperNews): HallView => {
    const { id } = around.centre;
    const written = parts.messages.of(id);
    const beside: BesideHall = {
      figures: parts.figures.of(id),
      devices: parts.devices(id),
      paper,
      help: parts.help(id),
      alarms: parts.alarms.of(id),
      words: unreadWords(written),
      announcements: parts.announcements.of(id),
      messages: sendings(written, around),
      seen: parts.seen.of(id),
    };
    const view = hallView(day, around, beside, nameOf);
    parts.seen.keepOnly(id, new Set(view.alerts.map((alert) => alert.id)));
    return view;
  };
}

const isFromDesk = ({ by, operator }: DeskMessage): boolean => by === operator;

function unreadWords(written: readonly DeskMessage[]): readonly WindowWord[] {
  return written
    .filter((message) => isFromDesk(message) && message.seenAt === null)
    .map(({ id, window, operator, at, text }) => ({ id, window, operator, at, text }));
}

/** The copies of one sending are one message, the newest first. */
function sendings(
  written: readonly DeskMessage[],
  { centre }: Surroundings,
): readonly HallMessage[] {
  const bySending = new Map<string, DeskMessage[]>();
  for (const message of written) {
    if (isFromDesk(message)) continue;
    const copies = bySending.get(message.sending) ?? [];
    copies.push(message);
    bySending.set(message.sending, copies);
  }
  const numberOf = ({ window }: DeskMessage): number =>
    centre.windows.find(({ id }) => id === window)?.number ?? 0;
  const numbers = (copies: readonly DeskMessage[]): readonly number[] =>
    copies.map(numberOf).sort((a, b) => a - b);
  return [...bySending]
    .slice(-mostTold)
    .reverse()
    .flatMap(([id, copies]) => {
      const [first] = copies;
      if (first === undefined) return [];
      const { at, text } = first;
      const seenBy = numbers(copies.filter(({ seenAt }) => seenAt !== null));
      return [{ id, at, text, to: numbers(copies), seenBy }];
    });
}
