import type { CentreId, OperatorId, WindowId } from '@talon/shared/domain/words.ts';
import type { DeskView } from '@talon/shared/views/hall-view.ts';
import type { Alarms } from './alarms.ts';
import type { Messages } from './messages.ts';

export interface DeskRoomParts {
  readonly messages: Pick<Messages, 'of'>;
  readonly alarms: Pick<Alarms, 'of'>;
  readonly holderOf: (centre: CentreId, window: WindowId) => OperatorId | null;
  readonly nameOf: (operator: OperatorId) => string | null;
  /** Tells views of this start of the server from those of another. */
  readonly epoch: string;
}

/** What `desk:{window}` shows to whoever works there. It belongs to no day: its stamp counts. */
export function deskRoom({ messages, alarms, holderOf, nameOf, epoch }: DeskRoomParts) {
  let tick = 0;
  return (centre: CentreId, window: WindowId): DeskView => {
    tick += 1;
    const holder = holderOf(centre, window);
    const alarm = alarms.of(centre).find((one) => one.window === window);
    return {
      version: { epoch, day: '', event: 0, tick },
      messages: messages
        .of(centre)
        .filter(
          (one) =>
            one.window === window &&
            one.operator === holder &&
            one.by !== one.operator &&
            one.seenAt === null,
        )
        .map(({ id, at, by, text }) => ({ id, at, text, from: nameOf(by) ?? by })),
      alarm: alarm === undefined ? null : { since: alarm.since, coming: alarm.coming },
    };
  };
}
