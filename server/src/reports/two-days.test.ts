import type { ReportMeasures } from '@talon/shared/contract/report-measures.ts';
import type { AttendanceReport, VisitsReport } from '@talon/shared/contract/reports.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { percent, shareOf, spanText } from '@talon/shared/locale/reports/format.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askPatiently } from '../testing/patient.ts';
import { signIn } from '../testing/people.ts';
import { serviceA } from '../testing/queue-client.ts';
import { pdfLines } from './testing/pdf-text.ts';
import { playTwoDays, serviceB, type TwoDays } from './testing/two-days.ts';
import { xlsxRows } from './testing/xlsx-text.ts';

let days: TwoDays;
let cookies: Readonly<Record<string, string>>;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-17T08:00:00Z') });
  days = await playTwoDays();
  cookies = { ...(await signIn(days.client.server.app, 'supervisor')).headers };
}, 240_000);
afterAll(async () => {
  vi.useRealTimers();
  await days.client.server.close();
});

async function ask(path: string) {
  const url = `/api/v1/centres/demo/reports/${path}`;
  const answer = await askPatiently(days.client.server.app, { url, headers: { ...cookies } });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer;
}
const reportOf = async (day: string, query: string): Promise<VisitsReport> =>
  (await ask(`visits?from=${day}&to=${day}&${query}`)).json();

test('R-4 two windows to which one visitor was called are busy each for its own time', async () => {
  const { rows, total } = await reportOf(days.full, 'groupBy=window');
  const workOf = (key: string) => rows.find((row) => row.key === key)?.measures.work;
  const open = { openSeconds: 45 * 60, breakSeconds: 0 };
  // Window 1: 4 for who returned, 8, 5 and 15. Window 2: 11, 2 for who did not come, and 12.
  expect(workOf('demo-w1')).toEqual({ ...open, busySeconds: 32 * 60, idleSeconds: 13 * 60 });
  expect(workOf('demo-w2')).toEqual({ ...open, busySeconds: 25 * 60, idleSeconds: 20 * 60 });
  expect(total.work).toMatchObject({ busySeconds: 57 * 60, idleSeconds: 33 * 60 });
});

const columnOf = { service: 'service', category: 'category', window: 'window' } as const;
const otherColumns = { employee: 'operator', channel: 'channel', priority: 'priority' } as const;

interface Counted {
  readonly key: string;
  /** JSON: each wait in seconds. */
  readonly spans: string;
  readonly counts: string;
}

async function countedBySql(column: string, date: string): Promise<readonly Counted[]> {
  const fromLine = sql`calls > 0 and call_rule not in ('walk_in', 'called_back')`;
  const wait = sql`round(waited_ms / 1000.0)`;
  const lost = sql`calls = 0 and state in ('cancelled', 'expired') and waited_ms > 900000`;
  const { rows } = await sql<Counted>`
    select coalesce(${sql.ref(column)}, '') as key,
      json_group_array(${wait}) filter (where ${fromLine}) as spans,
      json_object(
        'tickets', sum(leg = 1), 'completed', sum(state = 'completed'),
        'noShow', sum(state = 'no_show'), 'cancelled', sum(state = 'cancelled'),
        'expired', sum(state = 'expired'), 'unclosed', sum(state = 'unclosed'),
        'refused', sum(outcome is 'refused'), 'consulted', sum(outcome is 'consulted'),
        'measured', sum(${fromLine} and target_ms is not null), 'lost', sum(${lost}),
        'met', sum(${fromLine} and waited_ms <= target_ms),
        'served', sum(started_at is not null),
        'serviceMs', sum(case when started_at is not null then service_ms end)) as counts
    from visits join streams on streams.id = stream
    where centre = 'demo' and date = ${date} group by 1 order by 1`.execute(
    days.client.server.house.db,
  );
  return rows;
}

/** To the upper end of fifteen seconds, as far as the longest. */
function nearest(waits: readonly number[], part: number): number | null {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = sorted[Math.ceil(part * sorted.length) - 1];
  if (at === undefined) return null;
  return Math.min(sorted.at(-1) ?? 0, (Math.floor(at / 15) + 1) * 15);
}

function toldOf({ waiting, service, target, ...measures }: ReportMeasures) {
  const { tickets, completed, noShow, cancelled, expired, unclosed } = measures;
  return {
    ...{ tickets, completed, noShow, cancelled, expired, unclosed, ...target },
    ...{ refused: measures.refused, consulted: measures.consulted, served: service.count },
    serviceMs: service.count === 0 ? null : (service.meanSeconds ?? 0) * service.count * 1000,
    waits: [waiting.count, waiting.medianSeconds, waiting.ninthSeconds, waiting.longestSeconds],
    meanWait: waiting.meanSeconds,
  };
}

function writtenOf({ spans, counts }: Counted) {
  const waits = JSON.parse(spans) as readonly number[];
  const sum = waits.reduce((whole, one) => whole + one, 0);
  return {
    ...(JSON.parse(counts) as object),
    waits: [
      ...[waits.length, nearest(waits, 0.5), nearest(waits, 0.9)],
      waits.length === 0 ? null : Math.max(...waits),
    ],
    meanWait: waits.length === 0 ? null : Math.round((10 * sum) / waits.length) / 10,
  };
}

test.each(Object.entries({ ...columnOf, ...otherColumns, purpose: 'purpose' }))(
  'R-8 by %s the report is what SQL finds in the rows of the visits',
  async (groupBy, column) => {
    const found = await countedBySql(column, days.full);
    const { rows } = await reportOf(days.full, `groupBy=${groupBy}`);
    const told = rows.map(({ key, measures }) => [key, toldOf(measures)] as const);
    const written = found.map((row) => [row.key, writtenOf(row)] as const);
    expect(new Map(told)).toEqual(new Map(written));
  },
);

test('R-1 R-3 the day has one of everything that can become of a visit', async () => {
  const { total, rows } = await reportOf(days.full, 'groupBy=service');
  expect(total).toMatchObject({
    ...{ tickets: 8, completed: 3, noShow: 1, cancelled: 1, expired: 1, unclosed: 2 },
    ...{ refused: 1, consulted: 1, target: { measured: 5, met: 3, lost: 1 } },
  });
  expect(rows.map(({ key }) => key).sort()).toEqual([serviceA, serviceB].sort());
});

describe('R-6 another period', () => {
  const compared = () => `compareFrom=${days.full}&compareTo=${days.full}`;

  test.each(['service', 'category', 'window', 'employee', 'channel', 'hour'])(
    'by %s sums to its own total, though half of it is no more',
    async (groupBy) => {
      const { rows, total, compareTotal } = await reportOf(
        days.short,
        `groupBy=${groupBy}&${compared()}`,
      );
      const sum = (of: (row: VisitsReport['rows'][number]) => number) =>
        rows.reduce((whole, row) => whole + of(row), 0);
      expect([total.tickets, compareTotal?.tickets]).toEqual([2, 8]);
      expect(sum((row) => row.measures.tickets)).toBe(2);
      expect(sum((row) => row.compared?.tickets ?? 0)).toBe(8);
    },
  );

  test('is counted as it would be by itself', async () => {
    const { rows } = await reportOf(days.short, `groupBy=service&${compared()}`);
    const alone = await reportOf(days.full, 'groupBy=service');
    const gone = rows.find(({ key }) => key === serviceB);
    expect(gone?.measures.tickets).toBe(0);
    expect(gone?.name).toBe(alone.rows.find(({ key }) => key === serviceB)?.name);
    for (const { key, measures } of alone.rows) {
      expect(rows.find((row) => row.key === key)?.compared).toEqual(measures);
    }
  });

  test('stands beside the days at the same place, and longer ones below', async () => {
    const byDay = await reportOf(days.short, `groupBy=day&${compared()}`);
    expect(byDay.rows.map(({ key, measures, compared: was }) => [key, measures, was])).toEqual([
      [days.short, byDay.total, { ...byDay.compareTotal }],
    ]);
    const path = `visits?from=2026-03-18&to=2026-03-18&groupBy=day&compareFrom=2026-03-16`;
    const longer = (await ask(`${path}&compareTo=2026-03-18`)).json<VisitsReport>();
    expect(
      longer.rows.map(({ key, measures, compared: was }) => [key, measures.tickets, was?.tickets]),
    ).toEqual([
      ['2026-03-18', 2, undefined],
      ['2026-03-19', 0, 8],
      ['2026-03-20', 0, 2],
    ]);
    expect(longer.rows[1]?.name).toContain('17.03.2026');
  });
});

describe.each(['uk', 'ru', 'en'] as const)('R-12 in %s a file', (language) => {
  const t = reportsTexts[language as Language];
  const query = () =>
    `from=${days.full}&to=${days.full}&compareFrom=${days.short}&compareTo=${days.short}`;

  async function tableOf(path: string, corner: string) {
    const rows = xlsxRows((await ask(`${path}&format=xlsx&language=${language}`)).rawPayload);
    const head = rows.find(([first]) => first === corner) ?? [];
    const total = rows.find(([first]) => first === t.total) ?? [];
    return Object.fromEntries(head.map((title, index) => [title, total[index]]));
  }

  test('of visits has every figure of the page as a column', async () => {
    const { total } = await reportOf(days.full, 'groupBy=window');
    const { work, promise } = total;
    const told = await tableOf(`visits/file?${query()}&groupBy=window`, t.heads.window);
    const { columns } = t;
    const day = 86_400;
    const kept = shareOf(promise.kept, promise.made);
    expect(told).toEqual({
      ...{ [t.heads.window]: t.total, [columns.tickets]: 8, [columns.noShow]: 1 },
      ...{ [columns.cancelled]: 1, [columns.expired]: 1, [columns.unclosed]: 2 },
      [columns.waiting]: (total.waiting.meanSeconds ?? 0) / day,
      [columns.ninth]: (total.waiting.ninthSeconds ?? 0) / day,
      [columns.longest]: (total.waiting.longestSeconds ?? 0) / day,
      [columns.walking]: (total.walking.meanSeconds ?? 0) / day,
      [columns.service]: (total.service.meanSeconds ?? 0) / day,
      ...{ [columns.target]: 0.5, [columns.chosen]: 0, [columns.promise]: kept ?? '' },
      [columns.occupancy]: (work?.busySeconds ?? 0) / 5400,
      ...{ [columns.idle]: (work?.idleSeconds ?? 0) / 5400, [columns.compared]: 2 },
    });
  });

  test('of visits on paper has them in the table and below it', async () => {
    const path = `visits/file?${query()}&groupBy=window&format=pdf&language=${language}`;
    const text = pdfLines((await ask(path)).rawPayload)
      .join(' ')
      .replace(/\s+/g, ' ');
    const { total } = await reportOf(days.full, 'groupBy=window');
    const { waiting, walking, service } = total;
    const cells = [
      ...[t.total, '8', '1', '1', '1', '2', spanText(waiting.meanSeconds)],
      ...[spanText(waiting.ninthSeconds), spanText(service.meanSeconds), percent(language, 0.5)],
      ...[percent(language, 57 / 90), '2'],
    ];
    const whole = (words: string) => words.replace(/\s+/g, ' ');
    expect(text).toContain(whole(cells.join(' ')));
    expect(text).toContain(whole(t.columns.unclosed));
    expect(text).toContain(`${whole(t.columns.walking)} ${spanText(walking.meanSeconds)}`);
    expect(text).toContain(`${whole(t.columns.longest)} ${spanText(waiting.longestSeconds)}`);
    expect(text).toContain(whole(`${t.columns.idle} ${percent(language, 33 / 90)}`));
    expect(text).toContain(whole(t.definitions.unclosed));
  });

  test('of a month has who was not closed', async () => {
    const month = days.full.slice(0, 7);
    const told = await tableOf(`attendance/file?month=${month}`, t.heads.service);
    const { total } = (await ask(`attendance?month=${month}`)).json<AttendanceReport>();
    expect([told[t.columns.visitors], told[t.columns.unclosed]]).toEqual([10, 2]);
    expect([total.tickets, total.unclosed]).toEqual([10, 2]);
    const file = await ask(`attendance/file?month=${month}&format=pdf&language=${language}`);
    const text = pdfLines(file.rawPayload).join(' ').replace(/\s+/g, ' ');
    expect(text).toContain(t.columns.unclosed.replace(/\s+/g, ' '));
    expect(text).toContain(t.definitions.unclosed.replace(/\s+/g, ' '));
  });

  test('of irregularities is in it, too', async () => {
    const path = `integrity/file?from=${days.full}&to=${days.full}&language=${language}`;
    const name = t.integrity.kinds.walk_in;
    const rows = xlsxRows((await ask(`${path}&format=xlsx`)).rawPayload);
    expect(rows.filter((row) => row.includes(name))).toHaveLength(1);
    const text = pdfLines((await ask(`${path}&format=pdf`)).rawPayload).join(' ');
    expect(text.replace(/\s+/g, ' ')).toContain(name.replace(/\s+/g, ' '));
  });
});
