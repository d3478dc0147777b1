import type { DeviceCommandKind } from '@talon/shared/contract/device-commands.ts';
import type { Instant } from '@talon/shared/domain/words.ts';
import type { DeviceCommand, DeviceItem } from '@talon/shared/views/devices-view.ts';
import type { Timers } from '../hall/pace.ts';

/** A screen that was away longer does not do it any more. */
export const commandLifeMs = 60_000;

type Outcome = 'done' | 'expired';

export interface Commands {
  readonly send: (device: string, kind: DeviceCommandKind) => DeviceCommand;
  /** False: not sent to this device, done already or expired. */
  readonly done: (device: string, command: string) => boolean;
  readonly waiting: (device: string) => readonly DeviceCommand[];
  readonly last: (device: string) => DeviceItem['command'];
  readonly forget: (device: string) => void;
  readonly close: () => void;
}

interface Sent extends DeviceCommand {
  readonly at: Instant;
  state: 'sent' | Outcome;
  stop: () => void;
}

/**
 * Commands on their way, in memory alone: they live a minute, and what lasts is in the device's row.
 * One of a kind at a time: the newer takes the place of the older.
 */
export function createCommands(
  parts: Timers & { readonly newId: () => string },
  ended: (device: string, kind: DeviceCommandKind, outcome: Outcome) => void,
): Commands {
  const sent = new Map<string, Sent[]>();
  const end = (device: string, command: Sent, outcome: Outcome): void => {
    command.stop();
    command.state = outcome;
    ended(device, command.kind, outcome);
  };
  return {
    send: (device, kind) => {
      const at = parts.now();
      const command: Sent = {
        id: parts.newId(),
        kind,
        at,
        until: at + commandLifeMs,
        state: 'sent',
        stop: () => {},
      };
      command.stop = parts.after(commandLifeMs, () => end(device, command, 'expired'));
      const others = sent.get(device) ?? [];
      for (const other of others) if (other.kind === kind) other.stop();
      const open = others.filter((other) => other.kind !== kind && other.state === 'sent');
      sent.set(device, [...open, command]);
      return command;
    },
    done: (device, id) => {
      const command = sent.get(device)?.find((one) => one.id === id && one.state === 'sent');
      if (command === undefined) return false;
      end(device, command, 'done');
      return true;
    },
    waiting: (device) =>
      (sent.get(device) ?? [])
        .filter(({ state }) => state === 'sent')
        .map(({ id, kind, until }) => ({ id, kind, until })),
    last: (device) => {
      const command = sent.get(device)?.at(-1);
      if (command === undefined) return null;
      const { id, kind, at, state } = command;
      return { id, kind, at, state };
    },
    forget: (device) => {
      for (const command of sent.get(device) ?? []) command.stop();
      sent.delete(device);
    },
    close: () => {
      for (const list of sent.values()) for (const command of list) command.stop();
    },
  };
}
