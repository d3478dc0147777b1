import type {
  CentreSettings,
  OpenSpan,
  Service,
} from '@talon/shared/domain/settings/centre-settings.ts';
import type { ProfileLine } from '@talon/shared/domain/settings/day-settings.ts';
import { ticketLetters } from '@talon/shared/domain/settings/defaults.ts';
import { Temporal } from 'temporal-polyfill';
import type { FieldError } from '../http/fault.ts';
import { checkDisplays } from './check-displays.ts';

interface Named {
  readonly id: string;
}

type Code = 'taken' | 'unknown' | 'invalid' | 'required';

function wrong(field: string, code: Code, message: string): FieldError {
  return { field, code, message };
}

/**
 * What the schema cannot say of a centre: ids are unique and referred to, letters and window
 * numbers belong to one, spans do not overlap, the time zone exists. Every fault is named.
 */
export function checkCentre(centre: CentreSettings): readonly FieldError[] {
  return [
    ...uniqueIds('zones', centre.zones),
    ...uniqueIds('categories', centre.categories),
    ...uniqueIds('services', centre.services),
    ...uniqueIds('windows', centre.windows),
    ...centre.services.flatMap(checkStages),
    ...centreName(centre),
    ...serviceNames(centre),
    ...references(centre),
    ...profiles(centre),
    ...windowNumbers(centre),
    ...letters(centre),
    ...openingTimes(centre),
    ...callingRule(centre),
    ...checkDisplays(centre),
  ];
}

function uniqueIds(field: string, things: readonly Named[]): readonly FieldError[] {
  const seen = new Set<string>();
  const faults: FieldError[] = [];
  things.forEach(({ id }, index) => {
    if (seen.has(id)) faults.push(wrong(`${field}.${index}.id`, 'taken', `id ${id} is used twice`));
    seen.add(id);
  });
  return faults;
}

/** Boards and tickets fall back on the main language: there it must say where people are. */
function centreName({ name, mainLanguage }: CentreSettings): readonly FieldError[] {
  return name[mainLanguage].trim() === ''
    ? [wrong(`name.${mainLanguage}`, 'required', 'has no name')]
    : [];
}

/** What visitors are to choose from has a name in the centre's main language; a draft may wait. */
function serviceNames({ services, mainLanguage }: CentreSettings): readonly FieldError[] {
  return services.flatMap(({ name, stage, stageFrom = [] }, s) =>
    (stage === 'draft' && stageFrom.length === 0) || name[mainLanguage].trim() !== ''
      ? []
      : [wrong(`services.${s}.name.${mainLanguage}`, 'required', 'has no name')],
  );
}

/** Stages follow one another, each on its own date. */
function checkStages({ stageFrom = [] }: Service, s: number): readonly FieldError[] {
  return stageFrom.flatMap(({ date }, i) => {
    const before = stageFrom[i - 1];
    return before === undefined || before.date < date
      ? []
      : [wrong(`services.${s}.stageFrom.${i}.date`, 'invalid', 'is not after the one before')];
  });
}

function references(centre: CentreSettings): readonly FieldError[] {
  const categories = new Set(centre.categories.map(({ id }) => id));
  const zones = new Set(centre.zones.map(({ id }) => id));
  return [
    ...centre.services.flatMap(({ category }, i) =>
      categories.has(category)
        ? []
        : [wrong(`services.${i}.category`, 'unknown', `no category ${category}`)],
    ),
    ...centre.windows.flatMap(({ zone }, i) =>
      zones.has(zone) ? [] : [wrong(`windows.${i}.zone`, 'unknown', `no zone ${zone}`)],
    ),
  ];
}

function profiles(centre: CentreSettings): readonly FieldError[] {
  const services = new Map(centre.services.map((service) => [service.id, service]));
  const checked = (profile: readonly ProfileLine[], place: string): readonly FieldError[] => {
    const seen = new Set<string>();
    return profile.flatMap((line, l) => {
      const field = `${place}.${l}`;
      const service = services.get(line.service);
      if (service === undefined) {
        return [wrong(`${field}.service`, 'unknown', `no service ${line.service}`)];
      }
      const taken = (line.purposes ?? service.purposes).filter((purpose) => {
        const key = `${line.service} ${purpose}`;
        const twice = seen.has(key);
        seen.add(key);
        return twice;
      });
      return taken.length === 0
        ? []
        : [wrong(`${field}.service`, 'taken', `${line.service} stands twice in the profile`)];
    });
  };
  return centre.windows.flatMap(({ profile, later }, w) => [
    ...checked(profile, `windows.${w}.profile`),
    ...checked(later?.profile ?? [], `windows.${w}.later.profile`),
  ]);
}

function windowNumbers(centre: CentreSettings): readonly FieldError[] {
  const seen = new Set<number>();
  return centre.windows.flatMap(({ number }, i) => {
    const twice = seen.has(number);
    seen.add(number);
    return twice ? [wrong(`windows.${i}.number`, 'taken', `window ${number} exists twice`)] : [];
  });
}

/** Two categories never share a letter; one of two letters must not be read as two of one. */
function letters(centre: CentreSettings): readonly FieldError[] {
  const owners = new Map<string, string>();
  const faults: FieldError[] = [];
  const claim = (field: string, letter: string | null, owner: string) => {
    if (letter === null) return;
    const known = [...letter].every((one) => ticketLetters.some((allowed) => allowed === one));
    if (!known) faults.push(wrong(field, 'invalid', `letter ${letter} may be misread`));
    const other = owners.get(letter);
    if (other !== undefined && other !== owner) {
      faults.push(wrong(field, 'taken', `letter ${letter} belongs to ${other}`));
    }
    owners.set(letter, other ?? owner);
  };
  for (const [i, one] of centre.categories.entries()) {
    claim(`categories.${i}.letter`, one.letter, `category ${one.id}`);
  }
  for (const [i, one] of centre.services.entries()) {
    // A service may repeat its own category's letter, and services of one category may share one.
    const own = centre.categories.find(({ id }) => id === one.category)?.letter;
    if (one.letter !== own)
      claim(`services.${i}.letter`, one.letter, `services of ${one.category}`);
  }
  claim('letters.legal', centre.letters.legal, 'legal priority');
  claim('letters.appointment', centre.letters.appointment, 'appointments');
  return faults;
}

function openingTimes(centre: CentreSettings): readonly FieldError[] {
  const faults: FieldError[] = [];
  if (!isTimeZone(centre.timeZone)) {
    faults.push(wrong('timeZone', 'unknown', `no time zone ${centre.timeZone}`));
  }
  for (const [day, spans] of Object.entries(centre.week)) {
    faults.push(...spanFaults(`week.${day}`, spans));
  }
  const dates = new Set<string>();
  centre.holidays.forEach((holiday, i) => {
    const field = `holidays.${i}`;
    if (!isDate(holiday.date)) {
      faults.push(wrong(`${field}.date`, 'invalid', `no date ${holiday.date}`));
    } else if (dates.has(holiday.date)) {
      faults.push(wrong(`${field}.date`, 'taken', `${holiday.date} stands twice`));
    }
    dates.add(holiday.date);
    faults.push(...spanFaults(`${field}.hours`, holiday.hours));
  });
  return faults;
}

function spanFaults(field: string, spans: readonly OpenSpan[]): readonly FieldError[] {
  return spans.flatMap((span, i) => {
    if (span.until > '24:00') return [wrong(`${field}.${i}.until`, 'invalid', 'past 24:00')];
    const overlaps = spans
      .slice(0, i)
      .some((other) => span.from < other.until && other.from < span.until);
    return overlaps ? [wrong(`${field}.${i}`, 'invalid', 'overlaps another span')] : [];
  });
}

function callingRule({ calling, time }: CentreSettings): readonly FieldError[] {
  const faults: FieldError[] = [];
  if (calling.share.priority >= calling.share.of) {
    faults.push(
      wrong('calling.share.priority', 'invalid', 'must leave a call for ordinary tickets'),
    );
  }
  if (time.defaultParkMinutes > time.maxParkMinutes) {
    faults.push(wrong('time.defaultParkMinutes', 'invalid', 'longer than maxParkMinutes'));
  }
  return faults;
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
