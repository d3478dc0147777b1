import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { DaySettings, ServiceRule } from '@talon/shared/domain/settings/day-settings.ts';
import { isServedOn } from '@talon/shared/domain/settings/service-stage.ts';
import { profileOn } from '@talon/shared/domain/settings/window-profile.ts';
import type { CalendarDate } from '@talon/shared/domain/words.ts';
import { endOfDay, firstTicketAt, openingsOn } from './hours.ts';
import type { Letters } from './letters.ts';

/**
 * What a day decides with: no texts, only services that are given, local hours as instants. `letters` are
 * those in force on the date: a letter changed today holds from tomorrow.
 */
export function daySettingsOf(
  centre: CentreSettings,
  date: CalendarDate,
  letters: Letters,
): DaySettings {
  const services = centre.services.filter((service) => isServedOn(service, date));
  const known = new Set(services.map((service) => service.id));
  return {
    centre: centre.id,
    date,
    timeZone: centre.timeZone,
    ...issueTimes(centre, date),
    endsAt: endOfDay(centre.timeZone, date),
    categories: centre.categories.map(({ id, letter }) => ({
      id,
      letter: letters.categories.get(id) ?? letter,
    })),
    services: services.map((service): ServiceRule => {
      const fixed = letters.services.get(service.id);
      return {
        id: service.id,
        category: service.category,
        letter: fixed === undefined ? service.letter : fixed,
        purposes: service.purposes,
        plannedMinutes: service.plannedMinutes,
        targets: service.targets,
        dailyLimit: service.dailyLimit,
      };
    }),
    windows: centre.windows.map((window) => ({
      id: window.id,
      number: window.number,
      zone: window.zone,
      profile: profileOn(window, date).filter((line) => known.has(line.service)),
    })),
    letters: letters.classes,
    targets: centre.targets,
    calling: centre.calling,
    time: centre.time,
    dailyLimit: centre.dailyLimit,
  };
}

/** Tickets run from `firstTicketMinutes` before the first opening to `lastTicketMinutes` before the last closing. */
function issueTimes(
  centre: CentreSettings,
  date: CalendarDate,
): Pick<DaySettings, 'issueFrom' | 'issueUntil' | 'closures'> {
  const openings = openingsOn(centre, date);
  const first = openings[0];
  const last = openings.at(-1);
  if (first === undefined || last === undefined) {
    return { issueFrom: null, issueUntil: null, closures: [] };
  }
  const early = centre.aroundTheClock ? 0 : centre.lastTicketMinutes * 60_000;
  return {
    issueFrom: firstTicketAt(centre, first),
    issueUntil: Math.max(first.from, last.until - early),
    closures: openings
      .slice(1)
      .map((opening, i) => ({ from: openings[i]?.until ?? opening.from, until: opening.from })),
  };
}
