import type { Connection } from '@talon/shared/client/live-connection.ts';
import { consoleEn } from '@talon/shared/locale/console/en.ts';
import { consoleRu } from '@talon/shared/locale/console/ru.ts';
import { consoleUk } from '@talon/shared/locale/console/uk.ts';
import type { LocalText } from '@talon/shared/views/common.ts';
import type { WindowView } from '@talon/shared/views/window-view.ts';
import type { DialogName } from '../features/desk/desk-requests.ts';
import { names } from './names.ts';
import {
  calledTicket,
  calledView,
  clock,
  emptyView,
  idleView,
  restView,
  servedTicket,
  servingView,
} from './sample-view.ts';

/** One picture: a page of its own, or the desk with a view and what lies over it. */
export type PreviewState =
  | { readonly page: 'sign-in' | 'sign-in-refused' | 'choose' | 'choose-refused' | 'choose-failed' }
  | { readonly page: 'connecting' | 'too-old' | 'broken' | 'taken-over' | 'refused' | 'docked' }
  | {
      readonly page: 'desk';
      readonly view: WindowView;
      readonly dialog?: DialogName;
      /** What stands typed in the dialog. */
      readonly query?: LocalText;
      readonly connection?: Connection;
      readonly refusal?: LocalText;
      readonly repeating?: true;
      /** Visitors at two kiosks have called for staff. */
      readonly help?: true;
      /** Whoever runs the hall has written, and comes. */
      readonly told?: true;
      /** Without the right to call a chosen ticket. */
      readonly plain?: true;
    };

const desk = (view: WindowView, more: object = {}): PreviewState => ({
  page: 'desk',
  view,
  ...more,
});

const undone = { what: 'no_show', number: 'А044', until: clock(10, 47, 8) } as const;
const paused = { ...idleView.hall, state: 'paused', pause: 'air_raid' } as const;
const closed = { ...idleView.hall, state: 'closed', opensAt: clock(32, 0) } as const;
const passports = { uk: 'паспорт', ru: 'паспорт', en: 'passport' };
const nowhere = { uk: 'щщщ', ru: 'щщщ', en: 'qqq' };
const numbers = { uk: 'a04', ru: 'a04', en: 'a04' };
const onBreak: LocalText = {
  uk: 'Вікно на перерві. Поверніться до роботи, щоб викликати.',
  ru: 'Окно на перерыве. Вернитесь к работе, чтобы вызвать.',
  en: 'The window is on a break. Return to work to call.',
};
const noRight: LocalText = {
  uk: consoleUk.byNumber.noRight,
  ru: consoleRu.byNumber.noRight,
  en: consoleEn.byNumber.noRight,
};
const route = [
  ...servedTicket.services,
  { id: 'extract', name: names.extract, done: false },
] as const;
const late = { ...servedTicket, servedMs: 800_000 };
const near = { ...servedTicket, servedMs: 600_000 };

/** Every state of the console, by name. */
export const previewStates = {
  'sign-in': { page: 'sign-in' },
  'sign-in-refused': { page: 'sign-in-refused' },
  choose: { page: 'choose' },
  'choose-refused': { page: 'choose-refused' },
  'choose-failed': { page: 'choose-failed' },
  connecting: { page: 'connecting' },
  'too-old': { page: 'too-old' },
  broken: { page: 'broken' },
  'taken-over': { page: 'taken-over' },
  refused: { page: 'refused' },
  docked: { page: 'docked' },
  idle: desk(idleView),
  'idle-plain': desk(idleView, { plain: true }),
  'idle-first-day': desk({ ...idleView, done: [], served: 0, meanServiceMs: null, parked: [] }),
  called: desk(calledView),
  'called-recalled': desk({
    ...calledView,
    ticket: { ...calledTicket, recalls: 3, noShowOffered: true, calledMs: 190_000 },
  }),
  serving: desk(servingView),
  'serving-near': desk({ ...servingView, ticket: near }),
  'serving-over': desk({ ...servingView, ticket: late }),
  'serving-route': desk({
    ...servingView,
    ticket: { ...servedTicket, services: route, goesOn: names.extract },
  }),
  'serving-long-number': desk({ ...servingView, ticket: { ...servedTicket, number: 'АБ1045' } }),
  'serving-nobody-next': desk({ ...emptyView, freeSince: null, ticket: servedTicket }),
  empty: desk({ ...emptyView, armed: true }),
  'empty-not-armed': desk(emptyView),
  break: desk(restView),
  'break-over': desk({ ...restView, breakUntil: clock(13, 16) }),
  'break-open-ended': desk({ ...restView, breakUntil: null }),
  transfer: desk(servingView, { dialog: 'transfer', query: passports }),
  'transfer-nothing': desk(servingView, { dialog: 'transfer', query: nowhere }),
  'add-service': desk(servingView, { dialog: 'add-service', query: passports }),
  'walk-in': desk(idleView, { dialog: 'walk-in', query: passports }),
  'by-number': desk(idleView, { dialog: 'by-number', query: numbers }),
  park: desk(servingView, { dialog: 'park' }),
  parked: desk(idleView, { dialog: 'parked' }),
  way: desk(servingView, { dialog: 'way' }),
  marks: desk(servingView, { dialog: 'marks' }),
  outcome: desk({ ...servingView, asksOutcome: true }, { dialog: 'outcome-next' }),
  'break-dialog': desk(idleView, { dialog: 'rest' }),
  'break-reason': desk(restView, { dialog: 'reason' }),
  why: desk(calledView, { dialog: 'why' }),
  undo: desk({ ...idleView, undo: undone }),
  'command-refused': desk(idleView, {
    refusal: onBreak,
  }),
  'no-right': desk(idleView, { plain: true, refusal: noRight }),
  repeating: desk(calledView, { repeating: true }),
  offline: desk(servingView, { connection: { state: 'offline', since: 0 } }),
  'help-call': desk(idleView, { help: true }),
  'supervisor-told': desk(idleView, { told: true }),
  'supervisor-dialog': desk(servingView, { dialog: 'supervisor' }),
  'help-call-serving': desk(servingView, { help: true }),
  'queue-paused': desk({ ...idleView, hall: paused }),
  'serving-paused': desk({ ...servingView, hall: paused }),
  'centre-closed': desk({ ...emptyView, hall: closed }),
} satisfies Record<string, PreviewState>;

export type PreviewName = keyof typeof previewStates;

export function isPreviewName(name: string): name is PreviewName {
  return Object.hasOwn(previewStates, name);
}
