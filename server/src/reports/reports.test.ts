import type { IntegrityReport } from '@talon/shared/contract/integrity-report.ts';
import {
  type AttendanceReport,
  reportDimensions,
  type VisitsReport,
} from '@talon/shared/contract/reports.ts';
import { formatNumber } from '@talon/shared/domain/day/number.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createVisitBook } from '../queue/visit-book.ts';
import { askPatiently } from '../testing/patient.ts';
import { keyOf, openQueueClient, type QueueClient, serviceA } from '../testing/queue-client.ts';
import { packSheet } from './day-sheet.ts';
import { sheetOfDay } from './sheet-of-day.ts';
import { createTargetBook } from './target-book.ts';
import { createWorkBook } from './work-book.ts';

let client: QueueClient;
let today: string;
const minute = 60_000;
const windowOne = 'demo-w1';

beforeAll(async () => {
  // The clock stands still but for what the day below moves it: every second is counted by hand.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-17T08:00:00Z') });
  client = await openQueueClient();
  const { house } = client.server;
  today = house.settings.dateAt('demo', house.clock.now());
  await playSmallDay();
});
afterAll(async () => {
  vi.useRealTimers();
  await client.server.close();
});

/**
 * The day that is counted by hand below. Four tickets at once; then, by minutes since:
 * 6 the first is called, 8 starts, 18 is finished · 20 the third is called out of turn, 21 starts,
 * 26 is finished · 30 the second is called and does not come by 32 · the fourth is cancelled at 5.
 */
async function playSmallDay(): Promise<void> {
  // Whoever may choose whom to call serves at this window.
  const operator = await client.as('supervisor');
  const act = async (path: string, body: object = {}) => {
    const url = `/api/v1/windows/${windowOne}${path}`;
    const asked = { method: 'POST', url, payload: body, headers: { ...operator } } as const;
    const response = await askPatiently(client.server.app, asked);
    if (response.statusCode >= 300) throw new Error(`${path}: ${response.body}`);
  };
  let at = 0;
  const until = (minutes: number) => {
    client.server.passMs((minutes - at) * minute);
    at = minutes;
  };
  const tickets = [];
  for (let i = 0; i < 4; i += 1) tickets.push(await client.issue(serviceA));
  await act('/open');
  until(5);
  const [, , third, fourth] = tickets;
  if (third === undefined || fourth === undefined) throw new Error('four tickets were issued');
  const key = { 'x-ticket-key': keyOf(fourth) };
  const cancel = { method: 'POST', payload: {}, headers: key } as const;
  const url = `/api/v1/tickets/${fourth.ticket.id}/cancel`;
  await askPatiently(client.server.app, { ...cancel, url });
  until(6);
  await act('/call-next');
  until(8);
  await act('/start');
  until(18);
  await act('/finish', { outcome: 'done', delivered: [serviceA], next: false });
  until(20);
  await act('/call', { ticketId: third.ticket.id, reason: 'came_back' });
  until(21);
  await act('/start');
  until(26);
  await act('/finish', { outcome: 'refused', next: false });
  until(30);
  await act('/call-next');
  until(32);
  await act('/no-show');
  until(60);
}

async function report(query: string, login = 'supervisor'): Promise<VisitsReport> {
  const path = `/centres/demo/reports/visits?from=${today}&to=${today}&${query}`;
  const asked = { url: `/api/v1${path}`, headers: { ...(await client.as(login)) } };
  const response = await askPatiently(client.server.app, asked);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<VisitsReport>();
}

/** What the sheet must be: the events of the log replayed, and nothing that was kept beside it. */
function sheetFromLog(): Uint8Array {
  const { store, clock, settings } = client.server.house;
  const stream = { centre: 'demo', date: today };
  const visits = createVisitBook(stream);
  const [work, targets] = [createWorkBook(), createTargetBook()];
  for (const { event } of store.log.read(stream, 0)) {
    for (const book of [visits, work, targets]) book.apply(event);
  }
  const rows = visits.drain().saved.toSorted((a, b) => a.sequence - b.sequence || a.leg - b.leg);
  const timeZone = settings.get('demo')?.timeZone ?? '';
  const day = { date: today, timeZone, rows, targetOf: targets.of };
  return packSheet(sheetOfDay({ ...day, work: work.work(clock.now()) }));
}

describe('reports of one small day, counted by hand', () => {
  test('R-1 every visit is counted once, by how it ended', async () => {
    const { total } = await report('groupBy=category');
    expect(total).toMatchObject({
      ...{ tickets: 4, completed: 2, noShow: 1, cancelled: 1, expired: 0, unclosed: 0, open: 0 },
      ...{ services: 2, refused: 1, consulted: 0, chosen: 1 },
    });
  });

  test('R-2 waiting, walking and service are apart and never overlap', async () => {
    const { total } = await report('groupBy=service');
    // 6, 20 and 30 minutes; 2 and 1; 10 and 5. The cancelled one was never called.
    expect(total.waiting).toMatchObject({ count: 3, meanSeconds: 1120, longestSeconds: 1800 });
    expect(total.walking).toMatchObject({ count: 2, meanSeconds: 90, longestSeconds: 120 });
    expect(total.service).toMatchObject({ count: 2, meanSeconds: 450, longestSeconds: 600 });
    expect(total.waiting.medianSeconds).toBe(1215);
  });

  test('R-3 within target is a share of the calls that had one', async () => {
    const { total, distribution, targetMinutes } = await report('groupBy=service');
    expect([targetMinutes, total.target]).toEqual([15, { measured: 3, met: 1, lost: 0 }]);
    expect(distribution.map(({ toMinutes, waits }) => [toMinutes, waits])).toEqual([
      ...[
        [5, 0],
        [10, 1],
        [15, 0],
        [20, 0],
        [30, 1],
        [null, 1],
      ],
    ]);
  });

  test('R-4 a window is busy, on a break or idle for as long as it was open', async () => {
    const { rows, total } = await report('groupBy=window');
    const work = rows.find(({ key }) => key === windowOne)?.measures.work;
    // Open for 60 minutes: 2 + 10 and 1 + 5 with those who came, 2 with who did not.
    expect(work).toEqual({
      openSeconds: 3600,
      breakSeconds: 0,
      busySeconds: 1200,
      idleSeconds: 2400,
    });
    expect(total.work).toEqual(work);
    expect((await report('groupBy=channel')).rows[0]?.measures.work).toBeNull();
    expect((await report('groupBy=window&channel=kiosk')).total.work).toBeNull();
  });

  test('R-5 rows of any division sum to the total, a filter leaves the rest out', async () => {
    for (const groupBy of reportDimensions) {
      const { rows, total } = await report(`groupBy=${groupBy}`);
      expect(
        rows.reduce((sum, { measures }) => sum + measures.tickets, 0),
        groupBy,
      ).toBe(4);
      expect(total.tickets, groupBy).toBe(4);
    }
    expect((await report('groupBy=hour&channel=reception')).total.tickets).toBe(0);
    expect((await report('groupBy=hour&channel=kiosk&channel=reception')).total.tickets).toBe(4);
    expect((await report('groupBy=employee')).rows.map(({ name }) => name)).not.toContain('');
  });

  test('R-7 the integrity report names the call out of turn, who made it and who was next', async () => {
    const path = `/centres/demo/reports/integrity?from=${today}&to=${today}`;
    const answer = await client.get(path, await client.as('admin'));
    const { items, counts, calls } = answer.json<IntegrityReport>();
    expect([calls, counts.chosen_call]).toEqual([3, 1]);
    const [first] = items.filter(({ kind }) => kind === 'chosen_call');
    const supervisor = client.server.house.identity
      .staffOf('demo')
      .find(({ id }) => client.server.house.identity.nameOf(id) === first?.by);
    expect(supervisor).toBeDefined();
    expect(first).toMatchObject({ byKind: 'staff', window: '1', reason: 'came_back' });
    expect(first?.called).toMatchObject({ waitedMinutes: 20, targetMinutes: 15, score: 1.33 });
    expect(first?.called?.number).toBe(first?.number);
    expect(first?.runnerUp?.number).not.toBe(first?.number);
  });
});

describe('a day rolled up', () => {
  test('R-9 made again from the log is the same, byte for byte, whatever became of it', async () => {
    const { db } = client.server.house;
    const kept = async () => {
      const { rows } = await sql<{ sheet: Buffer }>`
        select date, shape, version, calls, sheet from report_sheets`.execute(db);
      const told = await sql`select * from report_irregularities order by version`.execute(db);
      return { sheets: rows, told: told.rows };
    };
    await report('groupBy=service');
    const before = await kept();
    expect([before.sheets.length, before.told.length]).toEqual([1, 1]);
    await sql`update report_sheets set sheet = x'00', calls = 99, version = 1`.execute(db);
    await sql`delete from report_irregularities`.execute(db);
    const headers = { ...(await client.as('admin')), 'idempotency-key': 'rebuild-1' };
    const answer = await client.post('/centres/demo/reports/rebuild', {}, headers);
    expect([answer.statusCode, answer.json()]).toEqual([200, { days: 1 }]);
    expect(await kept()).toEqual(before);
    expect(before.sheets[0]?.sheet.equals(sheetFromLog())).toBe(true);
  });

  test('R-9 nothing in a day rolled up leads to a ticket', async () => {
    await report('groupBy=service');
    const { db } = client.server.house;
    const { rows: tickets } = await sql<{ ticket: string; letter: string; ordinal: number }>`
      select distinct ticket, letter, ordinal from visits`.execute(db);
    expect(tickets).toHaveLength(4);
    const { rows: sheets } = await sql<{ sheet: Buffer }>`select * from report_sheets`.execute(db);
    const { rows: called } = await sql`select * from report_irregularities`.execute(db);
    expect([sheets.length, called.length]).toEqual([1, 1]);
    const sheet = sheets.map((row) => JSON.stringify(row) + row.sheet.toString('utf8')).join();
    // The search sees what is there.
    expect(sheet).toContain(serviceA);
    for (const { ticket, letter, ordinal } of tickets) {
      expect(sheet).not.toContain(ticket);
      expect(sheet).not.toContain(formatNumber(letter, ordinal));
      // Of a call out of turn the number is told, and nothing else of its ticket.
      expect(JSON.stringify(called)).not.toContain(ticket);
    }
  });
});

describe('who may ask for what', () => {
  test('R-10 reports name staff, so operators and reception do not read them', async () => {
    for (const login of ['operator1', 'reception']) {
      await expect(report('groupBy=employee', login)).rejects.toThrow('forbidden');
    }
  });

  test('R-11 a period must not end before it begins, nor be longer than ten years', async () => {
    const headers = await client.as('supervisor');
    for (const period of ['from=2026-02-02&to=2026-02-01', 'from=1999-01-01&to=2026-01-01']) {
      const answer = await client.get(`/centres/demo/reports/visits?${period}`, headers);
      expect([answer.statusCode, answer.json().errors[0].field]).toEqual([400, 'query.to']);
    }
  });
});

describe('the same as a file', () => {
  const file = async (kind: string, query: string) =>
    client.get(`/centres/demo/reports/${kind}/file?${query}`, await client.as('supervisor'));
  const month = () => today.slice(0, 7);

  test.each(['uk', 'ru', 'en'])(
    'R-12 CSV in %s opens with its letters and figures',
    async (lang) => {
      const answer = await file('visits', `from=${today}&to=${today}&format=csv&language=${lang}`);
      const { bom, head } = { bom: answer.rawPayload.subarray(0, 3), head: answer.payload };
      expect([...bom]).toEqual([0xef, 0xbb, 0xbf]);
      expect(answer.headers['content-disposition']).toBe(
        `attachment; filename="talon-visits-${today}-${today}.csv"`,
      );
      const total = {
        uk: 'Разом;4;1;1;0;0;18:40',
        ru: 'Всего;4;1;1;0;0;18:40',
        en: 'Total,4,1,1,0,0,18:40',
      };
      expect(head).toContain(total[lang as keyof typeof total]);
    },
  );

  test('R-13 the attendance report counts visitors, services, refusals and waits of a month', async () => {
    const answer = await client.get(
      `/centres/demo/reports/attendance?month=${month()}`,
      await client.as('admin'),
    );
    const { total, rows, days } = answer.json<AttendanceReport>();
    expect([days, rows.length]).toEqual([1, 1]);
    expect(total).toMatchObject({ tickets: 4, services: 2, refused: 1, consulted: 0 });
    expect(total.waiting.longestSeconds).toBe(1800);
  });
});
