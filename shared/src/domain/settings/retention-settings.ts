/** How long a centre keeps what nobody needs for ever. */
export interface RetentionSettings {
  /** Days that each printing of a ticket is kept. */
  readonly printDays: number;
}

export const defaultRetention: RetentionSettings = { printDays: 90 };
