import type {
  CentreSettings,
  OpenSpan,
  WeekHours,
} from '@talon/shared/domain/settings/centre-settings.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { timeOf } from '../soak/fast-time.ts';
import { type Caller, demoCentre, expectOk, signIn } from '../support/people.ts';
import { openPage, openTheHallAt, tuesdayAtTen } from './the-hall.ts';

const settingsPath = `/admin/centres/${demoCentre}/settings`;

let hall: Awaited<ReturnType<typeof openTheHallAt>>;
let admin: Caller;
let kiosk: Page;
let asBefore: CentreSettings;

beforeAll(async () => {
  hall = await openTheHallAt(tuesdayAtTen);
  admin = await signIn(hall.server.url, 'admin');
  asBefore = expectOk('settings', await admin.get<CentreSettings>(settingsPath));
});
afterAll(() => hall?.close());

const save = async (part: Partial<CentreSettings>): Promise<void> => {
  expectOk('saved', await admin.put(settingsPath, { ...asBefore, ...part }));
};

beforeEach(async () => {
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await kiosk.locator('.k-tile').first().waitFor();
});
afterEach(async () => {
  await kiosk.context().close();
  await save({});
});

function openOn(today: readonly OpenSpan[]): Partial<CentreSettings> {
  const usual = [{ from: '09:00', until: '18:00' }];
  const week: WeekHours = {
    ...{ mon: usual, tue: today, wed: usual, thu: usual },
    ...{ fri: usual, sat: [], sun: [] },
  };
  return { aroundTheClock: false, lastTicketMinutes: 0, holidays: [], week };
}

describe('outside its hours the kiosk says when to come', () => {
  test.each([
    ['before opening', [{ from: '11:30', until: '18:00' }], /^Відчинимо об\s11:30/],
    [
      'at lunch',
      [
        { from: '08:00', until: '09:30' },
        { from: '10:45', until: '18:00' },
      ],
      /^Перерва до\s10:45/,
    ],
    ['in the evening', [{ from: '08:00', until: '09:30' }], /^Відчинимо .*\b0?9:00/],
    ['on a day off', [], /^Відчинимо .*\b0?9:00/],
  ])('%s', async (_when, today, title) => {
    await save(openOn(today));
    await kiosk.getByRole('heading', { name: title }).waitFor();
    expect(await kiosk.locator('.k-tile').count()).toBe(0);
    await save({});
    await kiosk.locator('.k-tile').first().waitFor();
  });

  // Up to eighty seconds of waiting for a full minute.
  test.runIf(process.env.TALON_LONG === '1')('when the time comes it opens by itself', async () => {
    // The next full minute, but one that is far enough to be read before it comes.
    const opensAt = Math.ceil((timeOf(hall.time) + 20_000) / 60_000) * 60_000;
    const from = clockTime('en', asBefore.timeZone, opensAt);
    await save(openOn([{ from, until: '18:00' }]));
    await kiosk.getByRole('heading', { name: new RegExp(`^Відчинимо о\\s${from}`) }).waitFor();
    await kiosk.locator('.k-tile').first().waitFor({ timeout: 120_000 });
    expect(timeOf(hall.time)).toBeGreaterThanOrEqual(opensAt);
  });

  test('on a holiday', async () => {
    const name = { uk: 'Свято', ru: 'Праздник', en: 'Holiday' };
    const usual = openOn([{ from: '09:00', until: '18:00' }]);
    await save({ ...usual, holidays: [{ date: '2026-11-24', hours: [], name }] });
    await kiosk.getByRole('heading', { name: /^Відчинимо .*\b0?9:00/ }).waitFor();
    expect(await kiosk.locator('.k-tile').count()).toBe(0);
  });
});

describe('a service that cannot be had today says what to do instead', () => {
  const first = async (): Promise<void> => {
    await kiosk.locator('.k-tile').first().click();
    await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
  };

  test('the last ticket of the day is gone while the visitor reads', async () => {
    const limited = asBefore.services.map((service) => ({ ...service, dailyLimit: 1 }));
    await save({ services: limited });
    await first();
    const purpose = kiosk.locator('.p-row').first();
    const number = kiosk.locator('.stub .tn');
    await purpose.or(number).first().waitFor();
    if (await purpose.isVisible()) await purpose.click();
    await number.waitFor();
    await kiosk.locator('.tk-nav .done').click();
    await kiosk.locator('.k-tile').first().click();
    const gone = kiosk.getByText('талони на сьогодні закінчилися').filter({ visible: true });
    await gone.first().waitFor();
  });

  test('no window serves it: other ways stand in rows', async () => {
    const category = asBefore.categories[0]?.id;
    const gone = new Set(
      asBefore.services.filter((service) => service.category === category).map(({ id }) => id),
    );
    const windows = asBefore.windows.map((window) => ({
      ...window,
      profile: window.profile.filter(({ service }) => !gone.has(service)),
    }));
    await save({ windows });
    await first();
    await kiosk.getByText('Сьогодні цю послугу не надаємо').first().waitFor();
  });
});
