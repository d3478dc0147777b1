import { packSheet, sheetShape } from '@talon/server/src/reports/day-sheet.ts';
import { sheetOfDay } from '@talon/server/src/reports/sheet-of-day.ts';
import { arrivalDays } from '@talon/server/src/sample/arrivals.ts';
import { sampleCentre } from '@talon/server/src/sample/centre.ts';
import { type IntegrityKind, integrityKinds } from '@talon/shared/contract/integrity-report.ts';
import { seededRandom } from '@talon/shared/testing/random.ts';
import Database from 'better-sqlite3';

/** What was written, added up beside: a report must say the same. */
export interface Truth {
  readonly days: number;
  tickets: number;
  waits: number;
  met: number;
  readonly byCategory: Map<string, { tickets: number; waitedSum: number }>;
  readonly byMonth: Map<string, number>;
  readonly irregularities: Map<IntegrityKind, number>;
}

const firstDay = Date.UTC(2021, 0, 1);
const lastDay = Date.UTC(2025, 11, 31);
const dayMs = 86_400_000;
const visits = 3_000_000;
const windows = 14;
const operators = 24;
const centre = 'demo';
/** Of some two thousand calls. */
const irregularitiesADay = 60;
const rarePart = 0.0005;

type Row = Parameters<typeof sheetOfDay>[0]['rows'][number];

/** Every day but Sundays: five years of a large centre. */
function workingDays(): readonly number[] {
  const days = (lastDay - firstDay) / dayMs + 1;
  const all = Array.from({ length: days }, (_, index) => firstDay + index * dayMs);
  return all.filter((day) => new Date(day).getUTCDay() !== 0);
}

/** Rolled-up days in the shape of real arrivals, straight into the database of a server. */
export function fillYears(file: string): Truth {
  const db = new Database(file, { timeout: 10_000 });
  const insert = db.prepare('insert into report_sheets values (?, ?, ?, 1, ?, ?, ?)');
  const days = workingDays();
  const truth: Truth = {
    ...{ days: days.length, tickets: 0, waits: 0, met: 0 },
    ...{ byCategory: new Map(), byMonth: new Map(), irregularities: new Map() },
  };
  const makeDay = dayMaker(truth);
  const addIrregularities = irregularityMaker(db, truth);
  const write = db.transaction((some: readonly number[], aDay: number) => {
    for (const day of some) {
      const date = new Date(day).toISOString().slice(0, 10);
      insert.run(centre, date, sheetShape, day, aDay, makeDay(day, date, aDay));
      addIrregularities(day, date);
      const month = date.slice(0, 7);
      truth.byMonth.set(month, (truth.byMonth.get(month) ?? 0) + aDay);
    }
  });
  // In parts: the server of the same database need not wait for all of it.
  for (let at = 0; at < days.length; at += 100) {
    write(days.slice(at, at + 100), Math.ceil(visits / days.length));
  }
  db.close();
  return truth;
}

/** Most of what staff change is common, and one kind of it is rare: the last is looked for longest. */
function irregularityMaker(db: Database.Database, truth: Truth) {
  const insert = db.prepare(
    'insert into report_irregularities values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const random = seededRandom(7);
  const stood = { number: 'А017', waitedMinutes: 12.5, targetMinutes: 15, score: 0.83 };
  const told = JSON.stringify(stood);
  const rare = integrityKinds.at(-1) ?? 'moved';
  const common = integrityKinds.filter((kind) => kind !== rare);
  return (day: number, date: string): void => {
    for (let version = 1; version <= irregularitiesADay; version += 1) {
      const kind = random.fraction() < rarePart ? rare : random.pick(common);
      const by = `operator${random.whole(1, operators)}`;
      const window = `demo-w${random.whole(1, windows)}`;
      const [called, runnerUp] = kind === 'chosen_call' ? [told, told] : [null, null];
      insert.run(
        ...[centre, date, version, day + version * 60_000, kind, 'А017', window],
        ...['staff', by, 'mistake', called, runnerUp],
      );
      truth.irregularities.set(kind, (truth.irregularities.get(kind) ?? 0) + 1);
    }
  };
}

function dayMaker(truth: Truth) {
  const random = seededRandom(5);
  const { services, timeZone } = sampleCentre();
  const shapes = arrivalDays().map(({ arrivals }) => arrivals);
  const targetMs = 900_000;
  const count = (category: string, waitedMs: number) => {
    const sum = truth.byCategory.get(category) ?? { tickets: 0, waitedSum: 0 };
    sum.tickets += 1;
    sum.waitedSum += Math.round(waitedMs / 1000);
    truth.byCategory.set(category, sum);
    truth.tickets += 1;
    truth.waits += 1;
    if (waitedMs <= targetMs) truth.met += 1;
  };
  return (day: number, date: string, aDay: number): Buffer => {
    const arrivals = random.pick(shapes);
    const rows = Array.from({ length: aDay }, (_, index): Row => {
      const { minute } = random.pick(arrivals);
      const { id: service, category } = random.pick(services);
      const waitedMs = random.whole(0, 2_400_000);
      const walkedMs = random.whole(0, 90_000);
      const at = day + minute * 60_000;
      count(category, waitedMs);
      return {
        ...{ centre, date, sequence: index + 1, leg: 1, ticket: '', letter: 'А', ordinal: index },
        ...{ service, category, purpose: 'apply', language: 'uk', state: 'completed' },
        priority: random.fraction() < 0.1 ? 'legal' : 'ordinary',
        channel: random.fraction() < 0.2 ? 'reception' : 'kiosk',
        ...{ issuedAt: at, queuedAt: at, calledAt: at, startedAt: at, endedAt: at },
        ...{ waitedMs, calledMs: walkedMs, walkedMs, serviceMs: random.whole(0, 1_200_000) },
        ...{ targetMs, calls: 1, recalls: 0, callRule: 'ratio', outcome: 'done', delivered: [] },
        window: `demo-w${random.whole(1, windows)}`,
        operator: `operator${random.whole(1, operators)}`,
        ...{ promisedLow: 10, promisedHigh: 20 },
      };
    });
    const work = Array.from({ length: windows }, (_, index) => ({
      window: `demo-w${index + 1}`,
      employee: `operator${index + 1}`,
      ...{ openMs: 32_400_000, breakMs: 3_600_000, busyMs: 21_600_000 },
    }));
    return Buffer.from(
      packSheet(sheetOfDay({ date, timeZone, rows, work, targetOf: () => targetMs })),
    );
  };
}
