/** What both ends of the socket agree on, without the schemas: browsers load no validator. */

/** Raised when a client of the earlier one could misread a view; an older client is told to reload. */
export const protocolVersion = 1;

export const livePath = '/live';

export interface JoinMessage {
  readonly room: string;
  readonly protocol: number;
  /** The visitor's ticket key. */
  readonly key?: string | undefined;
  /** A device token. */
  readonly token?: string | undefined;
}

export type JoinAnswer =
  | {
      readonly ok: true;
      readonly room: string;
      readonly version: unknown;
      readonly view: unknown;
      /** Server's clock, epoch ms: timers on screens run by it, not by the device's own. */
      readonly now: number;
    }
  | { readonly ok: false; readonly code: string };

/** To `time`, which needs no room: a page asks now and then, for either clock may be set. */
export type TimeAnswer =
  | { readonly ok: true; readonly now: number }
  | { readonly ok: false; readonly code: string };

/** Server → client. `view.version` is a Stamp; clients drop what is not newer. */
export interface ViewMessage {
  readonly room: string;
  readonly version: unknown;
  readonly view: unknown;
  /** Server's clock when it was sent, epoch ms: what was held on its way looks its age. */
  readonly now: number;
}
