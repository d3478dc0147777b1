/** What the windows of a centre ask of their operators. */
export interface DeskSettings {
  /** A service is finished with its outcome only, and a done one with something delivered. */
  readonly asksOutcome: boolean;
}

export const defaultDesk: DeskSettings = { asksOutcome: false };
