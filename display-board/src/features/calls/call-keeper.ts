import type { BoardView } from '@talon/shared/views/board-view.ts';
import {
  type CallInput,
  type CallQueue,
  emptyQueue,
  leastMs,
  nextChange,
  type ShownCalls,
  shownCalls,
  stepQueue,
} from './call-queue.ts';
import type { ShownBefore } from './shown-before.ts';

const rows = 5;

export interface KeeperPorts {
  /** Monotonic, ms. */
  readonly ms: () => number;
  /** The server's clock, epoch ms. */
  readonly serverNow: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly before: ShownBefore;
}

/** What the hall sees of the calls, kept up to date by views, the connection and one timer. */
export interface CallKeeper {
  readonly take: (view: Pick<BoardView, 'version' | 'zone' | 'calls' | 'hall'>) => void;
  readonly connected: (isConnected: boolean) => void;
  /** The same object until something else is to be seen. */
  readonly shown: () => ShownCalls;
  readonly watch: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** The log whose ids a view speaks of. */
const logOf = ({ version }: Pick<BoardView, 'version'>): string =>
  `${version.epoch}/${version.day}`;

/** A board told to show another zone begins there anew, on the same log. */
export function streamOf(view: Pick<BoardView, 'version' | 'zone'>): string {
  return `${logOf(view)}/${view.zone?.id ?? ''}`;
}

export function createCallKeeper(ports: KeeperPorts): CallKeeper {
  const { before } = ports;
  let queue: CallQueue = emptyQueue;
  let log = '';
  let shown = shownCalls(queue, rows);
  let due: number | null = null;
  let cancel: (() => void) | null = null;
  const listeners = new Set<() => void>();

  const arm = (): void => {
    const next = nextChange(queue);
    if (next === due) return;
    cancel?.();
    due = next;
    cancel = null;
    if (next === null) return;
    cancel = ports.after(Math.max(0, next - ports.ms()), () => {
      due = null;
      // A timer may fire a moment early: the tick is then still the instant it was set for.
      give({ kind: 'tick', ms: Math.max(next, ports.ms()) });
    });
  };
  const give = (input: CallInput): void => {
    const was = queue;
    queue = stepQueue(was, input);
    const { current } = queue;
    if (current?.since !== was.current?.since) {
      if (was.current !== null && input.ms - was.current.since >= leastMs) {
        before.noteWhole(log, was.current.call);
      }
      if (current !== null) before.note(log, current.call);
    }
    arm();
    if (queue === was) return;
    shown = shownCalls(queue, rows);
    for (const listener of listeners) listener();
  };

  return {
    take: (view) => {
      const stream = streamOf(view);
      const serverNow = ports.serverNow();
      log = logOf(view);
      const seen = queue.stream === stream ? {} : { seen: before.of(log, serverNow) };
      const { calls } = view;
      const paused = view.hall.state === 'paused';
      give({ kind: 'view', stream, calls, paused, serverNow, ms: ports.ms(), ...seen });
    },
    connected: (isConnected) => {
      const ms = ports.ms();
      give(
        isConnected ? { kind: 'found', serverNow: ports.serverNow(), ms } : { kind: 'lost', ms },
      );
    },
    shown: () => shown,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      cancel?.();
      cancel = null;
      due = null;
    },
  };
}
