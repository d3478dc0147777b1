import type { LocalText } from './centre-settings.ts';

/** Where people go in an air-raid alarm; all empty = nothing is said of it. */
export interface ShelterSettings {
  /** The first steps, e.g. «Ліворуч, сходами вниз». */
  readonly way: LocalText;
  /** Which shelter it is, how far, and the way in without stairs. */
  readonly place: LocalText;
}
