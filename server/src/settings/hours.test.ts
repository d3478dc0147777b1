import type { OpenSpan } from '@talon/shared/domain/settings/centre-settings.ts';
import { describe, expect, it } from 'vitest';
import { sampleCentre } from '../sample/centre.ts';
import { daySettingsOf } from './day-settings.ts';
import { endOfDay, firstTicketAt, hallAt, openingsOn, weekAt } from './hours.ts';
import { lettersOf } from './letters.ts';

const work: readonly OpenSpan[] = [
  { from: '08:00', until: '12:00' },
  { from: '13:00', until: '18:00' },
];
const hours = {
  timeZone: 'Europe/Kyiv',
  week: { mon: work, tue: work, wed: work, thu: work, fri: work, sat: [], sun: [] },
  aroundTheClock: false,
  holidays: [{ date: '2026-08-24', hours: [], name: { uk: '', ru: '', en: '' } }],
  lastTicketMinutes: 20,
};
const at = (text: string) => Date.parse(text);

describe('opening hours', () => {
  it('is open until the span ends, and tells when tickets stop on the last one', () => {
    expect(hallAt(hours, at('2026-06-01T08:00:00+03:00'))).toMatchObject({
      state: 'open',
      closesAt: at('2026-06-01T12:00:00+03:00'),
    });
    expect(hallAt(hours, at('2026-06-01T17:50:00+03:00'))).toMatchObject({
      state: 'open',
      closesAt: at('2026-06-01T17:40:00+03:00'),
    });
  });

  it('closes for lunch and names the end of it', () => {
    expect(hallAt(hours, at('2026-06-01T12:00:00+03:00'))).toMatchObject({
      state: 'closed',
      opensAt: at('2026-06-01T13:00:00+03:00'),
    });
  });

  it('T-23 is open for tickets some minutes before the day’s first opening, not after lunch', () => {
    const early = { ...hours, firstTicketMinutes: 15 };
    const opensAt = at('2026-06-01T08:00:00+03:00');
    const ticketsFrom = at('2026-06-01T07:45:00+03:00');
    expect(hallAt(early, ticketsFrom - 1)).toMatchObject({ state: 'closed', opensAt, ticketsFrom });
    expect(hallAt(early, ticketsFrom).state).toBe('open');
    expect(hallAt(hours, ticketsFrom)).not.toHaveProperty('ticketsFrom');
    const lunch = hallAt(early, at('2026-06-01T12:50:00+03:00'));
    expect(lunch.state).toBe('closed');
    expect(lunch).not.toHaveProperty('ticketsFrom');
  });

  it('T-23 tells the day from when it may give tickets', () => {
    const centre = { ...sampleCentre(), firstTicketMinutes: 15 };
    const day = daySettingsOf(centre, '2026-06-01', lettersOf(centre));
    expect(day.issueFrom).toBe(at('2026-06-01T07:45:00+03:00'));
    const always = { ...centre, aroundTheClock: true };
    expect(daySettingsOf(always, '2026-06-01', lettersOf(centre)).issueFrom).toBe(
      at('2026-06-01T00:00:00+03:00'),
    );
  });

  it('T-23 gives no ticket on the date before', () => {
    const monday = [{ from: '00:10', until: '18:00' }];
    const early = { ...hours, week: { ...hours.week, mon: monday }, firstTicketMinutes: 60 };
    const [first] = openingsOn(early, '2026-06-01');
    expect(first && firstTicketAt(early, first)).toBe(at('2026-06-01T00:00:00+03:00'));
  });

  it('looks past a weekend and a holiday for the next opening', () => {
    expect(hallAt(hours, at('2026-08-21T18:00:00+03:00'))).toMatchObject({
      state: 'closed',
      opensAt: at('2026-08-25T08:00:00+03:00'),
    });
  });

  it('says nothing of an opening when none comes', () => {
    const never = {
      ...hours,
      week: { ...hours.week, mon: [], tue: [], wed: [], thu: [], fri: [] },
    };
    expect(hallAt(never, at('2026-06-01T10:00:00+03:00')).opensAt).toBeNull();
  });

  it('keeps the clock on the wall when summer time begins and ends', () => {
    const sunday = { ...hours, week: { ...hours.week, sun: [{ from: '08:00', until: '24:00' }] } };
    const spring = openingsOn(sunday, '2026-03-29');
    expect(spring).toEqual([
      { from: at('2026-03-29T08:00:00+03:00'), until: at('2026-03-30T00:00:00+03:00') },
    ]);
    expect(endOfDay('Europe/Kyiv', '2026-03-28')).toBe(at('2026-03-29T04:00:00+03:00'));
    expect(endOfDay('Europe/Kyiv', '2026-10-24')).toBe(at('2026-10-25T04:00:00+02:00'));
  });

  it('takes an hour that the clock skips as the wall shows it first', () => {
    const early = { ...hours, week: { ...hours.week, sun: [{ from: '03:30', until: '05:00' }] } };
    expect(openingsOn(early, '2026-03-29')[0]?.from).toBe(at('2026-03-29T04:30:00+03:00'));
  });

  it('never closes a centre open day and night, whatever its week says', () => {
    const always = { ...hours, aroundTheClock: true };
    expect(hallAt(always, at('2026-08-24T03:00:00+03:00'))).toMatchObject({
      state: 'open',
      opensAt: null,
      closesAt: null,
    });
    expect(openingsOn(always, '2026-06-01')).toEqual([
      { from: at('2026-06-01T00:00:00+03:00'), until: at('2026-06-02T04:00:00+03:00') },
    ]);
  });

  it('shows the week of the date from Monday, holidays applied', () => {
    const week = weekAt(hours, at('2026-08-26T10:00:00+03:00'));
    expect(week.map((day) => day.date)).toEqual([
      '2026-08-24',
      '2026-08-25',
      '2026-08-26',
      '2026-08-27',
      '2026-08-28',
      '2026-08-29',
      '2026-08-30',
    ]);
    expect(week[0]?.spans).toEqual([]);
    expect(week[1]?.spans).toEqual(work);
    expect(week.filter((day) => day.today).map((day) => day.weekday)).toEqual(['wed']);
  });
});
