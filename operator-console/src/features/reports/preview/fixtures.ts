import type { IntegrityReport } from '@talon/shared/contract/integrity-report.ts';
import type { ReportMeasures, Spread } from '@talon/shared/contract/report-measures.ts';
import type { SchedulesAnswer } from '@talon/shared/contract/report-schedules.ts';
import type { ReportChoices, ReportRow, VisitsReport } from '@talon/shared/contract/reports.ts';

const asOf = '2026-11-24T10:45:00+02:00';

function spread(count: number, meanSeconds: number): Spread {
  return {
    count,
    meanSeconds,
    medianSeconds: Math.round(meanSeconds * 0.8),
    ninthSeconds: meanSeconds * 2,
    longestSeconds: meanSeconds * 4,
  };
}

function measures(
  tickets: number,
  noShow: number,
  waited: number,
  served: number,
  within: number,
): ReportMeasures {
  const called = tickets - Math.round(noShow / 2);
  return {
    ...{ tickets, noShow, completed: called - noShow, cancelled: 3, expired: 1, unclosed: 0 },
    ...{ open: 0, consultations: 12, services: called, consulted: 40, refused: 6, chosen: 2 },
    waiting: spread(called, waited),
    walking: spread(called, 48),
    service: spread(called, served),
    target: { measured: 990, met: within * 10, lost: 10 },
    promise: { made: 800, kept: 702 },
    work: null,
  };
}

type Drawn = readonly [string, string, number, number, number, number, number];
const drawn: readonly Drawn[] = [
  ['Б', 'Паспорти та посвідчення', 1904, 71, 1060, 680, 68],
  ['Е', 'Субсидії, пільги та допомоги', 1611, 48, 845, 910, 79],
  ['А', 'Місце проживання', 1480, 39, 570, 485, 91],
  ['Д', 'Бізнес і ФОП', 958, 22, 435, 760, 94],
  ['В', 'Земля та кадастр', 842, 35, 770, 870, 83],
  ['К', 'Сім’я та діти', 511, 9, 320, 595, 97],
  ['Л', 'Ветерани та члени їхніх сімей', 468, 6, 280, 795, 98],
  ['П', 'Пенсії та зайнятість', 402, 18, 1105, 640, 61],
  ['Г', 'Нерухомість і майно', 377, 11, 490, 980, 92],
  ['Н', 'Будівництво та архітектура', 214, 8, 545, 1130, 90],
  ['М', 'Транспорт і перевезення', 163, 2, 195, 450, 99],
  ['Р', 'Довкілля та благоустрій', 96, 1, 170, 525, 99],
];

const rows: readonly ReportRow[] = drawn.map(([mark, name, tickets, ...figures]) => ({
  ...{ key: mark, mark, name, measures: measures(tickets, ...figures) },
  compared: measures(Math.round(tickets * 0.96), ...figures),
}));

const total: ReportMeasures = {
  ...measures(9026, 270, 708, 725, 77),
  work: { openSeconds: 3_000_000, breakSeconds: 300_000, busySeconds: 2_241_000, idleSeconds: 1 },
};

const arrivals: readonly (readonly number[])[] = [
  [24, 52, 68, 61, 40, 33, 45, 42, 30, 14],
  [22, 45, 58, 55, 36, 29, 38, 36, 25, 12],
  [18, 36, 47, 45, 31, 24, 33, 30, 20, 10],
  [20, 40, 50, 48, 33, 27, 36, 34, 26, 18],
  [16, 33, 42, 40, 26, 19, 24, 20, 12, 6],
  [12, 28, 38, 31, 14, 0, 0, 0, 0, 0],
];

const edges = [0, 5, 10, 15, 20, 30];
const waits = [22, 31, 24, 11, 8, 4];

export const report: VisitsReport = {
  period: { from: '2026-11-01', to: '2026-11-24' },
  compare: { from: '2026-10-01', to: '2026-10-24' },
  groupBy: 'category',
  asOf,
  days: 20,
  firstDay: '2025-02-03',
  targetMinutes: 15,
  serviceLevelGoal: 0.85,
  total,
  compareTotal: measures(8679, 280, 778, 730, 72),
  rows: [...rows],
  heat: arrivals.map((counts, day) => ({
    weekday: day + 1,
    hours: counts.map((mean, hour) => ({ hour: hour + 8, mean: mean === 0 ? null : mean })),
  })),
  distribution: waits.map((share, step) => ({
    fromMinutes: edges[step] ?? 0,
    toMinutes: edges[step + 1] ?? null,
    waits: share * 80,
  })),
  trendBy: 'day',
  trend: Array.from({ length: 20 }, (_, day) => ({
    key: `2026-11-${String(day + 2).padStart(2, '0')}`,
    tickets: 380 + ((day * 97) % 160),
    waitingSeconds: 560 + ((day * 131) % 320),
    withinTarget: 0.77,
  })),
  satisfaction: { ratings: 1240, score: 4.6 },
};

/** By window: hours of work, and a name as long as any. */
export const byWindow: VisitsReport = {
  ...report,
  groupBy: 'window',
  rows: rows.slice(0, 8).map((row, index) => ({
    ...row,
    ...{ key: `w${index + 1}`, mark: null, name: `Вікно ${index + 1}` },
    measures: {
      ...row.measures,
      work: {
        openSeconds: 400_000,
        breakSeconds: 40_000,
        busySeconds: 230_000 + index * 15_000,
        idleSeconds: 1,
      },
    },
  })),
};

export const choices: ReportChoices = {
  today: '2026-11-24',
  firstDay: '2025-02-03',
  categories: rows.map(({ key, name }) => ({ id: key, name })),
  services: Array.from({ length: 137 }, (_, i) => ({
    ...{ id: `s${i}`, name: `Послуга ${i + 1}`, category: 'Б' },
  })),
  windows: Array.from({ length: 14 }, (_, i) => ({ id: `w${i}`, name: `Вікно ${i + 1}` })),
  employees: [{ id: 'u1', name: 'Олена Ковальчук' }],
};

const stood = { number: 'А045', waitedMinutes: 21, targetMinutes: 15, score: 1.4 };
export const integrity: IntegrityReport = {
  asOf,
  calls: 8756,
  counts: {
    ...{ chosen_call: 2, walk_in: 1, called_back: 0, call_undone: 0, moved: 1, put_first: 0 },
    ...{ rerouted: 1, priority_given: 0, priority_withdrawn: 1, reinstated: 0 },
  },
  items: [
    {
      ...{ id: '2026-11-24.310', at: '2026-11-24T10:31:00+02:00', kind: 'chosen_call' },
      ...{ number: 'А045', window: '3', by: 'Олена Ковальчук', byKind: 'staff' },
      reason: 'came_back',
      called: stood,
      runnerUp: { ...stood, number: 'Б012', waitedMinutes: 27, score: 1.8 },
    },
    {
      ...{ id: '2026-11-24.211', at: '2026-11-24T09:52:00+02:00', kind: 'moved' },
      ...{ number: 'Д018', window: null, by: 'Ірина Мельник', byKind: 'staff' },
      ...{ reason: 'visitor_let_pass', called: null, runnerUp: null },
    },
    {
      ...{ id: '2026-11-24.198', at: '2026-11-24T09:40:00+02:00', kind: 'rerouted' },
      ...{ number: 'Б009', window: null, by: 'Ірина Мельник', byKind: 'staff' },
      ...{ reason: 'mistake', called: null, runnerUp: null },
    },
    {
      ...{ id: '2026-11-23.90', at: '2026-11-23T09:05:00+02:00', kind: 'priority_withdrawn' },
      ...{ number: 'Е007', window: null, by: 'Ірина Мельник', byKind: 'staff' },
      ...{ reason: null, called: null, runnerUp: null },
    },
  ],
  next: '2026-11-23.90',
};

export const schedules: SchedulesAnswer = {
  mail: true,
  items: [
    {
      ...{ id: 'm1', report: 'attendance', rhythm: 'monthly', format: 'pdf', language: 'uk' },
      recipients: ['zvit@cnap.example', 'i.melnyk@cnap.example'],
      nextAt: '2026-12-01T07:00:00+02:00',
      last: { period: '2026-10', state: 'sent', at: '2026-11-01T07:00:04+02:00' },
    },
    {
      ...{ id: 'm2', report: 'visits', rhythm: 'weekly', format: 'xlsx', language: 'uk' },
      recipients: ['i.melnyk@cnap.example'],
      nextAt: '2026-11-30T07:00:00+02:00',
      last: { period: '2026-11-16', state: 'unsure', at: '2026-11-23T07:00:02+02:00' },
    },
  ],
};
