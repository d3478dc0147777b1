import { coversPurpose } from '../day/lines.ts';
import type { ProfileLine } from '../settings/day-settings.ts';
import type { Purpose, ServiceId } from '../words.ts';

/** That a window of the replay serves a service, and how gladly. */
export interface Skill {
  /** Index of the window. */
  readonly window: number;
  readonly preference: number;
}

/** The windows by service: with hundreds of services no profile is searched for each of them. */
export type Skills = ReadonlyMap<ServiceId, readonly (Skill & { readonly entry: ProfileLine })[]>;

export function skillsOf(profiles: readonly (readonly ProfileLine[])[]): Skills {
  const skills = new Map<ServiceId, (Skill & { readonly entry: ProfileLine })[]>();
  for (const [window, profile] of profiles.entries()) {
    for (const entry of profile) {
      const skill = { window, preference: entry.preference, entry };
      const known = skills.get(entry.service);
      if (known === undefined) skills.set(entry.service, [skill]);
      else known.push(skill);
    }
  }
  return skills;
}

/** The windows that serve a line, in their order. */
export function serversOf(
  skills: Skills,
  line: { readonly service: ServiceId; readonly purpose: Purpose },
): readonly Skill[] {
  const known = skills.get(line.service) ?? [];
  return known.filter(({ entry }) => coversPurpose(entry, line.purpose));
}
