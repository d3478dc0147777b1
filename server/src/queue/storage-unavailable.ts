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

/** What was written, else what `otherwise` reads: a full disk shuts out nobody who only looks. */
export async function writtenOr<Result>(
  write: () => Promise<Result>,
  otherwise: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof StorageUnavailable) return otherwise();
    throw error;
  }
}
