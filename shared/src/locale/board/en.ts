import { floorText, floorTextShort } from '../floor.ts';
import { counted } from '../plural.ts';
import type { BoardTexts, Opening } from './uk.ts';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function list(numbers: readonly number[]): string {
  const [last, ...rest] = [...numbers].reverse();
  return rest.length === 0 ? `${last}` : `${rest.reverse().join(', ')} and\u00a0${last}`;
}

function opens({ day, weekday, date }: Opening): string {
  if (day === 'today') return 'We open today at';
  const on = weekdayNames[weekday] ?? '';
  if (day === 'tomorrow') return `We open tomorrow, ${on}, at`;
  return `We open on\u00a0${on}, ${date}, at`;
}

const phoneNews = { title: 'News on your phone', text: 'On the page of your ticket' };
const followStaff = { title: 'Follow the staff', text: 'They show the way, also without stairs' };

export const boardEn: BoardTexts = {
  title: 'Board',
  nowCalling: 'Now calling',
  inviting: 'Please come',
  repeated: 'Called again',
  lastCall: 'Last call',
  lastKnown: (time) => `Last known call, ${time}`,
  window: 'window',
  ticketHead: 'Ticket',
  windowHead: 'Window',
  floor: (n) => floorText('en', n),
  floorShort: (n) => floorTextShort('en', n),
  directions: {
    left: 'left',
    right: 'right',
    ahead: 'ahead',
    back: 'behind',
    up: 'upstairs',
    down: 'downstairs',
  },
  announce: (number, window) => `Ticket ${number}, window\u00a0${window}`,
  announceAgain: (number, window) => `Called again: ticket ${number}, window\u00a0${window}`,
  next: 'Next',
  nobodyNext: 'no queue',
  summary: 'Queue by category',
  inLine: () => 'in\u00a0line',
  inLineAt: (_n, time) => `in\u00a0line at\u00a0${time}`,
  placesKept: (n) => (n === 1 ? 'place kept' : 'places kept'),
  noQueue: 'no queue',
  breaks: (windows, until) => {
    const where = windows.length === 1 ? 'Window' : 'Windows';
    const verb = windows.length === 1 ? 'is' : 'are';
    const when = until === null ? '' : ` until\u00a0${until}`;
    return `${where}\u00a0${list(windows)} ${verb} on a\u00a0break${when}.`;
  },
  ticketsUntil: (time) => `Tickets are given until\u00a0${time}.`,
  followNumber: 'Watch the board for the number of your ticket.',
  offlineSince: (time) => `No connection since\u00a0${time}.`,
  offlineAdvice: 'Listen to the staff and watch the signs at the windows. Places are kept.',
  opens,
  opening: (next) => `Closed. ${opens(next)}`,
  closed: 'Closed',
  hours: 'Opening hours',
  dayOff: 'closed',
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  ask: 'Ask by phone',
  servedToday: (n) => `${counted('en', n, { one: 'visitor', many: 'visitors' })} served today.`,
  queueOpensTomorrow: (time) => `Tomorrow’s queue opens at\u00a0${time}.`,
  queueClosed: 'Tickets are given during opening hours.',
  greetings: { morning: 'Good morning', day: 'Good afternoon', evening: 'Good evening' },
  noCallsYet: 'No calls yet',
  nobodyCalled: 'Nobody is being called now',
  howToStart:
    'Take a\u00a0ticket at the kiosk by the entrance. The number and window will appear here.',
  number: 'number',
  openWindows: 'Open windows',
  noOpenWindows: 'No window is open yet',
  noWindowNow: 'No window is open',
  windowsWork: (n) => `${counted('en', n, { one: 'window is', many: 'windows are' })} open.`,
  pauses: {
    air_raid: {
      lead: 'Air-raid alarm. Go to the',
      word: 'shelter',
      way: followStaff,
      resume: { title: 'All-clear on your phone', text: 'On the page of your ticket' },
      ticker: [
        'No calls until the all-clear.',
        'If you were at a\u00a0window, you go on after the return.',
      ],
    },
    evacuation: {
      lead: 'Evacuation. Go to the',
      word: 'exit',
      way: followStaff,
      resume: phoneNews,
      ticker: ['No calls now.', 'If you were at a\u00a0window, you go on after the return.'],
    },
    other: {
      lead: 'The queue is paused',
      word: 'Please wait',
      way: { title: 'Calls will go on soon', text: 'The number and window will appear here' },
      resume: phoneNews,
      ticker: ['No calls now.', 'If you were at a\u00a0window, you go on after the pause.'],
    },
  },
  placeKept: { title: 'Your place is kept', text: 'The queue goes on from the same place' },
  timeStands: (time) => ({ title: 'Time stands still', text: `Paused since\u00a0${time}` }),
  connecting: {
    title: 'Connecting to the server',
    text: 'The board will be here in a\u00a0moment.',
  },
  noServer: {
    title: 'No connection to the server',
    text: 'Listen to the staff. The board comes as soon as the connection is back.',
  },
  tooOld: {
    title: 'Updating the board',
    text: 'The server has a\u00a0new version. The page opens again by itself.',
  },
  unknown: {
    title: 'There is no such board',
    text: 'Check the centre and the zone in the page’s address.',
  },
  unknownSign: {
    title: 'There is no such window',
    text: 'Check the window in the page’s address.',
  },
  badAddress: {
    title: 'The address is not understood',
    text: 'Check what stands after the question mark.',
  },
  soundBlocked: 'Touch to turn the sound on',
  sign: {
    title: 'Window sign',
    serving: 'Serving',
    notWorking: 'Window not working',
    breakUntil: (time) => `Break until\u00a0${time}`,
    onBreak: 'Break',
    centreClosed: 'Centre closed',
    waitHere: 'Please wait. Your place is kept.',
    elsewhere: 'You will be called to another window. Watch the board.',
    closed: 'Closed',
    free: 'Free',
    waitForCall: 'Wait for your call',
    paused: 'The queue is paused',
    kept: 'Places are kept',
    watchBoard: 'Watch the board.',
    alarm: 'Air-raid alarm',
    shelter: 'To the shelter',
    evacuation: 'Evacuation',
    leave: 'To the exit',
    follow: 'Follow the staff. Your place is kept.',
    offline: (time) => `No connection since\u00a0${time}`,
    hold: 'Please wait',
    listen: 'Listen to the staff.',
  },
};
