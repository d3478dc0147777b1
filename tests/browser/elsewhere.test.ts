import type { CentreSettings, WeekHours } from '@talon/shared/domain/settings/centre-settings.ts';
import { afterAll, beforeAll, test } from 'vitest';
import { demoCentre, demoDevice, expectOk, signIn, takeTicketOf } from '../support/people.ts';
import { openPage, openTheHallAt, type TheHall, tuesdayAtTen } from './the-hall.ts';

const newYork = 'America/New_York';
const settingsPath = `/admin/centres/${demoCentre}/settings`;

let hall: TheHall;

beforeAll(async () => {
  // In New York it is three at night.
  hall = await openTheHallAt(tuesdayAtTen);
});
afterAll(() => hall?.close());

/** A ticket that comes back to the queue two hours from now, and its page. */
async function parkedTicket(): Promise<string> {
  const kiosk = await demoDevice(hall.server.url, { kind: 'kiosk' });
  const operator = await signIn(hall.server.url, 'operator1');
  const act = async (path: string, body: object = {}) =>
    expectOk(path, await operator.post(`/windows/demo-w1${path}`, body));
  await act('/open');
  const { link } = await takeTicketOf(kiosk, 'igov-29');
  await act('/call-next');
  await act('/start');
  await act('/park', { reason: 'documents', minutes: 120, pool: 'window' });
  return link;
}

/** From half past eleven on every day; what puts the hours back. */
async function openLate(): Promise<() => Promise<void>> {
  const admin = await signIn(hall.server.url, 'admin');
  const asBefore = expectOk('settings', await admin.get<CentreSettings>(settingsPath));
  const save = async (settings: CentreSettings): Promise<void> => {
    expectOk('saved', await admin.put(settingsPath, settings));
  };
  const late = [{ from: '11:30', until: '18:00' }];
  const week: WeekHours = {
    ...{ mon: late, tue: late, wed: late, thu: late },
    ...{ fri: late, sat: late, sun: late },
  };
  await save({ ...asBefore, aroundTheClock: false, lastTicketMinutes: 0, holidays: [], week });
  return () => save(asBefore);
}

test('screens and phones elsewhere show the time of the hall', async () => {
  const kiosk = await openPage(hall, '/kiosk/', 1080, 1920, newYork);
  await kiosk.locator('.k-tile').first().waitFor();
  const board = await openPage(hall, '/board/', 1920, 1080, newYork);
  await board.locator('.b-top time', { hasText: /^10:\d\d$/ }).waitFor();
  const openAgain = await openLate();
  await kiosk.getByRole('heading', { name: /^Відчинимо об\s11:30/ }).waitFor();
  await board.getByText(/Відчинимо сьогодні об/).waitFor();
  await board.locator('.tn.big', { hasText: /^11:30$/ }).waitFor();
  await openAgain();
  const phone = await openPage(hall, await parkedTicket(), 390, 844, newYork);
  await phone.getByText(/^Повернемо Вас до черги о\s12:\d\d$/).waitFor();
});
