/** Why a store cannot answer now. `closed`: the server is stopping. */
export type UnavailableReason = 'full' | 'locked' | 'damaged' | 'io' | 'closed';

/** The store could not do it and nothing was written. Asking again later may succeed. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, options?: ErrorOptions) {
    super(`storage unavailable: ${reason}`, options);
    this.reason = reason;
  }
}
