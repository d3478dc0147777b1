import type { HealthBody } from '../../contract/device-health.ts';
import type { DeviceCommand, DeviceView } from '../../views/devices-view.ts';

/** How often a screen tells how it is, ms. */
export const tellEveryMs = 30_000;
/** Changes that come together are told together, ms. */
export const gatherMs = 1000;
/** After an update not every screen of a hall reloads in the same second, ms. */
export const spreadMs = 20_000;

export interface LinkPorts {
  readonly tell: (health: HealthBody) => Promise<void>;
  readonly ack: (command: string) => Promise<void>;
  readonly health: (build: string) => HealthBody;
  readonly showName: () => void;
  readonly reload: () => void;
  /** No call is shown and no visitor is at the screen. */
  readonly isQuiet: () => boolean;
  /** What this page was built as; null in development: the build that the server names first. */
  readonly build: string | null;
  /** The build for which the page was last loaded anew; outlives a reload, null = none. */
  readonly tried: {
    readonly get: () => string | null;
    readonly set: (build: string | null) => void;
  };
  /** Ids of commands that were begun; outlives a reload of the page. */
  readonly begun: { readonly has: (id: string) => boolean; readonly add: (id: string) => void };
  /** The server's clock, epoch ms. */
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  readonly random: () => number;
}

export interface DeviceLink {
  readonly take: (view: Pick<DeviceView, 'build' | 'commands'>) => void;
  /** Something that is told changed. */
  readonly changed: () => void;
  /** It became quiet, or no longer is. */
  readonly quietChanged: () => void;
  readonly close: () => void;
}

/** What a paired page does for its administrator: tells how it is, and does what it is told. */
export function createDeviceLink(ports: LinkPorts): DeviceLink {
  let own: string | null = null;
  /** Another build that the server names. */
  let newer: string | null = null;
  let asked: DeviceCommand | null = null;
  let stopTelling = (): void => undefined;
  let stopSpread: (() => void) | null = null;

  let toldAt = Number.POSITIVE_INFINITY;

  const tellIn = (ms: number): void => {
    stopTelling();
    toldAt = ports.now() + ms;
    stopTelling = ports.after(ms, () => {
      tellIn(tellEveryMs);
      if (own !== null) void ports.tell(ports.health(own));
    });
  };
  const reloadIfQuiet = (): void => {
    if (!ports.isQuiet()) return;
    if (asked !== null && ports.now() < asked.until) {
      const { id } = asked;
      asked = null;
      ports.begun.add(id);
      // An answer that is lost is given again after the reload.
      void ports.ack(id).finally(ports.reload);
      return;
    }
    if (newer === null || stopSpread !== null) return;
    stopSpread = ports.after(ports.random() * spreadMs, () => {
      stopSpread = null;
      if (newer === null || !ports.isQuiet()) return;
      ports.tried.set(newer);
      ports.reload();
    });
  };
  const obey = (command: DeviceCommand): void => {
    if (ports.begun.has(command.id)) {
      void ports.ack(command.id);
      return;
    }
    switch (command.kind) {
      case 'identify':
        ports.begun.add(command.id);
        ports.showName();
        void ports.ack(command.id);
        return;
      case 'reload':
        asked = command;
        return;
      default:
        command.kind satisfies never;
    }
  };
  return {
    take: ({ build, commands }) => {
      if (own === null) {
        own = ports.build ?? build;
        tellIn(0);
      }
      if (build === own) ports.tried.set(null);
      // Tried once: a server that names what it does not yet serve would have it go on for ever.
      newer = build === own || build === ports.tried.get() ? null : build;
      for (const command of commands) if (ports.now() < command.until) obey(command);
      reloadIfQuiet();
    },
    changed: () => {
      // A page whose faults never end tells of them all the same.
      if (own !== null && toldAt > ports.now() + gatherMs) tellIn(gatherMs);
    },
    quietChanged: reloadIfQuiet,
    close: () => {
      stopTelling();
      stopSpread?.();
    },
  };
}
