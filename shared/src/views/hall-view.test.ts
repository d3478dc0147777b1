import { describe, expect, test } from 'vitest';
import type { CentreSettings } from '../domain/settings/centre-settings.ts';
import { defaultSupervision as later } from '../domain/settings/supervision-settings.ts';
import { type Hall, openHall } from '../testing/hall.ts';
import { sampleAround, sampleCentre } from '../testing/sample-around.ts';
import { sampleService, sampleWindow } from '../testing/sample-settings.ts';
import { type BesideHall, noFigures, nothingBeside } from './hall-view-beside.ts';
import { hallView } from './hall-view-fold.ts';

const minute = 60_000;
const rules = {
  services: [
    sampleService('passport', 'documents', ['apply'], { plannedMinutes: 10 }),
    sampleService('extract', 'land', ['apply'], { plannedMinutes: 20 }),
  ],
  windows: [sampleWindow(1, ['passport']), sampleWindow(2, ['extract']), sampleWindow(3, [])],
};
const centre: CentreSettings = {
  ...sampleCentre(),
  services: sampleCentre().services.filter(({ id }) => id !== 'residence'),
  windows: rules.windows.map((rule) => ({ ...rule, way: { uk: '', ru: '', en: '' } })),
};
const hallWith = (...windows: string[]) => openHall(rules, windows);
const see = (hall: Hall, beside: Partial<BesideHall> = {}, change: Partial<CentreSettings> = {}) =>
  hallView(
    hall.day,
    sampleAround({ now: hall.now(), centre: { ...centre, ...change } }),
    { ...nothingBeside, ...beside },
    (id) => `Name of ${id}`,
  );
const kinds = (hall: Hall, beside: Partial<BesideHall> = {}) =>
  see(hall, beside).alerts.map(({ kind }) => kind);

describe('the hall', () => {
  test('HL-1 tells who waits, the longest and each category, as counted by hand', () => {
    const hall = hallWith('w1', 'w2');
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    hall.at(4).given('issue', { ticket: 't2', services: ['passport'] });
    hall.at(6).given('issue', { ticket: 't3', services: ['extract'] });
    hall.at(10);
    const { kpis, load } = see(hall);
    expect(kpis).toMatchObject({
      waiting: 3,
      longest: { number: 'А001', waitedMs: 10 * minute },
      served: 0,
      serviceLevel: null,
    });
    // (10 + 6) ÷ 2 in one, 4 in the other; the longer mean is first.
    expect(
      load.map(({ category, waiting, meanMs, windows }) => [category, waiting, meanMs, windows]),
    ).toEqual([
      ['documents', 2, 8 * minute, 1],
      ['land', 1, 4 * minute, 1],
    ]);
  });

  test('HL-2 the service level is what was called in time of what was called or lost too late', () => {
    const figures = { ...noFigures, called: 9, within: 7, lost: 1 };
    const { kpis } = see(hallWith(), { figures });
    expect(kpis.serviceLevel).toBe(70);
    expect(kpis.serviceLevelTarget).toBe(85);
  });

  test('HL-1 each window tells its state, its ticket and the time against the plan', () => {
    const hall = hallWith('w1', 'w2');
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    hall.given('call_next');
    hall.at(1).given('start');
    hall.at(5).given('start_break', { window: 'w2', reason: 'lunch', minutes: 30 });
    hall.at(8);
    expect(see(hall).windows).toMatchObject([
      {
        number: 1,
        state: 'serving',
        operator: { id: 'o1', name: 'Name of o1' },
        ticket: { number: 'А001' },
        ms: 7 * minute,
        normMs: 10 * minute,
      },
      { number: 2, state: 'break', ms: 3 * minute, until: hall.now() + 27 * minute },
      { number: 3, state: 'closed', operator: null, ticket: null },
    ]);
  });

  test('HL-1 a pause stops every wait and visit in it', () => {
    const hall = hallWith('w1');
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    hall.at(3).given('pause');
    hall.at(60);
    expect(see(hall).kpis.longest?.waitedMs).toBe(3 * minute);
  });
});

describe('what needs attention', () => {
  test('HL-3 a service that no open window serves, with a window that could take it on', () => {
    const hall = hallWith('w1');
    hall.given('issue', { ticket: 't1', services: ['extract'] });
    expect(see(hall).alerts).toMatchObject([
      { kind: 'unserved', service: 'extract', waiting: 1, fit: { window: 'w1', number: 1 } },
    ]);
    hall.given('open_window', { window: 'w2', operator: 'o2' });
    expect(kinds(hall)).toEqual([]);
  });

  test('HL-4 the longest of the waits beyond the threshold, once for a service', () => {
    const hall = hallWith('w1');
    const target = 15;
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    hall.at(1).given('issue', { ticket: 't2', services: ['passport'] });
    hall.given('start_break', { reason: 'rest', minutes: null });
    const threshold = { supervision: { ...later, waitPercent: 100 } };
    hall.at(target);
    expect(see(hall, {}, threshold).alerts).toEqual([]);
    hall.at(target + 2);
    const { alerts } = see(hall, {}, threshold);
    expect(alerts).toMatchObject([
      { kind: 'wait', number: 'А001', waitedMs: 17 * minute, people: 2, servedBy: [1] },
    ]);
    expect(alerts[0]?.since).toBe(hall.now() - 2 * minute);
  });

  test('HL-5 a service far beyond its planned time, until it ends', () => {
    const hall = hallWith('w1');
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    hall.given('call_next');
    hall.given('start');
    hall.at(15);
    expect(kinds(hall)).toEqual([]);
    hall.at(16);
    expect(see(hall).alerts).toMatchObject([
      { kind: 'service', number: 1, ticket: 'А001', servedMs: 16 * minute, normMs: 10 * minute },
    ]);
    hall.given('finish');
    expect(kinds(hall)).toEqual([]);
  });

  test('HL-6 a window free for minutes while people wait whom it could call; not in a pause', () => {
    const hall = hallWith('w1');
    hall.at(1).given('issue', { ticket: 't1', services: ['passport'] });
    hall.at(2.9);
    expect(kinds(hall)).toEqual([]);
    hall.at(3);
    expect(see(hall).alerts).toMatchObject([{ kind: 'idle', number: 1, waiting: 1 }]);
    hall.given('pause');
    expect(kinds(hall)).toEqual([]);
    hall.given('resume');
    hall.given('call_next');
    expect(kinds(hall)).toEqual([]);
  });

  test('HL-7 what is told beside the day comes with its window and its person', () => {
    const hall = hallWith('w1');
    const beside: Partial<BesideHall> = {
      alarms: [{ window: 'w1', operator: 'o1', since: 5, coming: false }],
      words: [{ id: 'm1', window: 'w1', operator: 'o1', at: 6, text: 'Принтер мовчить' }],
      help: [{ device: 'k1', name: 'Кіоск 1', since: 7, coming: false }],
      devices: [{ device: 'k2', name: 'Кіоск 2', kind: 'paper_low', since: 8 }],
    };
    expect(see(hall, beside).alerts).toMatchObject([
      { id: 'alarm.w1', kind: 'alarm', tone: 'bad', number: 1, operator: 'Name of o1' },
      { id: 'help.k1', kind: 'help', name: 'Кіоск 1' },
      { id: 'message.m1', kind: 'message', text: 'Принтер мовчить', number: 1 },
      { id: 'paper_low.k2', kind: 'device', trouble: 'paper_low', tone: 'warn' },
    ]);
  });

  test('HL-18 a ticket without paper is told of while it is here, and the printer once', () => {
    const hall = hallWith('w1');
    hall.given('issue', { ticket: 't1', services: ['passport'] });
    const paper = {
      unprinted: [
        { job: 'j1', ticket: 't1', reason: 'paper_out', at: 4 },
        { job: 'j2', ticket: 'gone', reason: null, at: 5 },
      ],
      printers: [
        { printer: 'p1', name: 'Рецепція', trouble: 'paper_out', since: 6 },
        { printer: 'p2', name: 'Зал', trouble: 'paper_low', since: 7 },
      ],
      served: new Set(['k1']),
    } as const;
    const devices = [
      { device: 'k1', name: 'Кіоск 1', kind: 'paper_out', since: 8 },
      { device: 'k1', name: 'Кіоск 1', kind: 'no_voice', since: 8 },
      { device: 'k2', name: 'Кіоск 2', kind: 'paper_out', since: 9 },
    ] as const;
    expect(see(hall, { paper, devices }).alerts).toMatchObject([
      { id: 'printer.p1', kind: 'printer', tone: 'bad', trouble: 'paper_out', name: 'Рецепція' },
      { id: 'no_voice.k1' },
      { id: 'paper_out.k2' },
      { id: 'unprinted.j1', tone: 'warn', number: 'А001', ticket: 't1', reason: 'paper_out' },
      { id: 'printer_low.p2', tone: 'warn', trouble: 'paper_low' },
    ]);
    hall.given('call_next');
    hall.given('start');
    hall.given('finish');
    expect(kinds(hall, { paper: { ...paper, printers: [] } })).toEqual([]);
  });

  test('HL-8 what was seen is last and said to be so', () => {
    const hall = hallWith('w1');
    const help = [
      { device: 'k1', name: 'Кіоск 1', since: 1, coming: false },
      { device: 'k2', name: 'Кіоск 2', since: 2, coming: false },
    ];
    const { alerts } = see(hall, { help, seen: new Set(['help.k1']) });
    expect(alerts.map(({ id, seen }) => [id, seen])).toEqual([
      ['help.k2', false],
      ['help.k1', true],
    ]);
  });
});
