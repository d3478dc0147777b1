/** When a supervisor is told of something. Every part is per cent of a target, or minutes. */
export interface SupervisionSettings {
  /** Of a hundred calls so many are to be within their target. */
  readonly serviceLevel: number;
  /** A wait is told of once it has passed this part of its target. */
  readonly waitPercent: number;
  /** A service is told of once it has passed this part of its planned minutes. */
  readonly servicePercent: number;
  /** A free window is told of after so many minutes, while people wait whom it could call. */
  readonly idleMinutes: number;
}

export const defaultSupervision: SupervisionSettings = {
  serviceLevel: 85,
  waitPercent: 150,
  servicePercent: 150,
  idleMinutes: 3,
};

/** Settings stored before halls were watched are read with the defaults. */
export function supervisionOf(centre: {
  readonly supervision?: SupervisionSettings;
}): SupervisionSettings {
  return centre.supervision ?? defaultSupervision;
}
