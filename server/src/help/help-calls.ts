import type { CentreId, Instant } from '@talon/shared/domain/words.ts';
import type { HelpItem } from '@talon/shared/views/help-view.ts';

/** A call that nobody answered is no longer believed after this long: the visitor has gone. */
export const unansweredMs = 10 * 60_000;
/** Whoever goes has arrived by then. */
export const comingMs = 3 * 60_000;

export interface HelpCall {
  readonly since: Instant;
  readonly coming: boolean;
}

/** Which kiosks wait for somebody of the staff. In memory: a restart is longer than a person waits. */
export interface HelpCalls {
  /** Repeated it changes nothing, not even the time. */
  readonly call: (centre: CentreId, device: string) => HelpCall;
  readonly withdraw: (device: string) => void;
  /** null: nobody calls from there. */
  readonly coming: (centre: CentreId, device: string) => HelpCall | null;
  /** The longest waiting first. */
  readonly ofCentre: (centre: CentreId) => readonly HelpItem[];
  readonly onChange: (listener: (centre: CentreId) => void) => () => void;
}

interface Kept extends HelpCall {
  readonly centre: CentreId;
  readonly cancel: () => void;
}

export interface HelpParts {
  readonly now: () => Instant;
  /** Runs once after `ms`; returns how to stop it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** null: no such device any more. */
  readonly nameOf: (device: string) => string | null;
}

export function createHelpCalls({ now, after, nameOf }: HelpParts): HelpCalls {
  const calls = new Map<string, Kept>();
  const listeners = new Set<(centre: CentreId) => void>();
  const tell = (centre: CentreId): void => {
    for (const listener of listeners) listener(centre);
  };
  const withdraw = (device: string): void => {
    const kept = calls.get(device);
    if (kept === undefined) return;
    kept.cancel();
    calls.delete(device);
    tell(kept.centre);
  };
  const keep = (device: string, call: Omit<Kept, 'cancel'>, ms: number): HelpCall => {
    calls.get(device)?.cancel();
    calls.set(device, { ...call, cancel: after(ms, () => withdraw(device)) });
    tell(call.centre);
    return call;
  };
  return {
    withdraw,
    call: (centre, device) =>
      calls.get(device) ?? keep(device, { centre, since: now(), coming: false }, unansweredMs),
    coming: (centre, device) => {
      const kept = calls.get(device);
      if (kept === undefined || kept.centre !== centre) return null;
      if (kept.coming) return kept;
      return keep(device, { centre, since: kept.since, coming: true }, comingMs);
    },
    ofCentre: (centre) =>
      [...calls]
        .filter(([, kept]) => kept.centre === centre)
        .flatMap(([device, { since, coming }]) => {
          const name = nameOf(device);
          return name === null ? [] : [{ device, name, since, coming }];
        })
        .sort((a, b) => a.since - b.since),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
