import type { PairingAnswer, TokenAnswer } from '../../contract/devices.ts';
import type { Answer } from '../api.ts';
import type { PairedDevice } from './device-store.ts';

/** What the pairing screen shows. Times in ms of this device's clock. */
export type PairingState =
  | { readonly step: 'asking'; readonly online: boolean }
  | {
      readonly step: 'showing';
      readonly code: string;
      readonly until: number;
      readonly online: boolean;
    }
  | { readonly step: 'claimed'; readonly device: PairedDevice };

export interface PairingPorts {
  readonly ask: () => Promise<Answer<PairingAnswer>>;
  readonly poll: (id: string, secret: string) => Promise<Answer<TokenAnswer>>;
  readonly wait: (ms: number) => Promise<void>;
  readonly now: () => number;
  readonly show: (state: PairingState) => void;
  readonly stopped: () => boolean;
}

export const pollMs = 3000;
export const retryMs = 5000;
const longestMs = 10 * 60_000;

/** A screen's own clock may be years off: a code is never trusted longer than it can live. */
function validUntil(expiresAt: string, now: number): number {
  const left = Date.parse(expiresAt) - now;
  return now + (left > 0 && left <= longestMs ? left : longestMs);
}

const unreached = (answer: Answer<unknown>): boolean => !answer.ok && answer.problem === null;
/** Too many requests or a server short of breath: the code itself may still be good. */
const busy = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problem !== null && (answer.problem.status === 429 || isFault(answer));
const isFault = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.problem !== null && answer.problem.status >= 500;

async function untilClaimed(
  ports: PairingPorts,
  pairing: PairingAnswer,
): Promise<PairedDevice | null> {
  const until = validUntil(pairing.expiresAt, ports.now());
  const shown = { step: 'showing', code: pairing.code, until } as const;
  ports.show({ ...shown, online: true });
  while (!ports.stopped() && ports.now() < until) {
    await ports.wait(pollMs);
    if (ports.stopped()) return null;
    const answer = await ports.poll(pairing.id, pairing.secret);
    ports.show({ ...shown, online: !unreached(answer) });
    if (answer.ok && answer.body.state === 'claimed') {
      const { id, kind, centre, zone, window } = answer.body.device;
      return { token: answer.body.token, id, kind, centre, zone, window };
    }
    if (!answer.ok && !unreached(answer) && !busy(answer)) return null;
  }
  return null;
}

/** Asks for a code, shows it, asks for the next when it is over, until an administrator claims it. */
export async function pair(ports: PairingPorts): Promise<void> {
  ports.show({ step: 'asking', online: true });
  while (!ports.stopped()) {
    const asked = await ports.ask();
    if (ports.stopped()) return;
    if (asked.ok) {
      const device = await untilClaimed(ports, asked.body);
      if (device !== null) return ports.show({ step: 'claimed', device });
    } else {
      ports.show({ step: 'asking', online: !unreached(asked) });
      await ports.wait(retryMs);
    }
  }
}
