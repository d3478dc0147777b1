import { counted, type Forms, plural } from '../plural.ts';
import { checkinEn, endedEn, guideEn, helpEn, ratingEn, restEn } from './en-beside.ts';
import { keyboardEn, searchEn } from './en-search.ts';
import type { KioskTexts } from './uk.ts';

const people: Forms = { one: 'person', many: 'people' };
const windows: Forms = { one: 'window', many: 'windows' };
const categories: Forms = { one: 'category', many: 'categories' };
const services: Forms = { one: 'service', many: 'services' };
const documents: Forms = { one: 'document', many: 'documents' };
const points: Forms = { one: 'item', many: 'items' };

export const kioskEn: KioskTexts = {
  mark: 'min',
  minutes: (n) => `${n}\u00a0min`,
  about: (n) => `≈\u00a0${n}\u00a0min`,
  seconds: (n) => `${n}\u00a0s`,
  frame: {
    language: 'Language',
    larger: 'Larger text',
    contrast: 'Contrast',
    reach: 'Lower buttons',
    reachNote: 'All buttons are down here, within reach',
    until: (address, time) => `${address}, open until\u00a0${time}`,
    back: 'Back',
    next: 'Next',
    toStart: 'To start',
    close: 'Close',
  },
  home: {
    paperOut: 'Out of paper: you can photograph your number',
    printerAway: 'The printer is not working: you can photograph your number',
    title: 'How can we help?',
    now: (waiting, open, minutes) =>
      [
        waiting === 0 ? '**No queue** now' : `Waiting now: **${counted('en', waiting, people)}**`,
        open === 0 ? 'no window is open yet' : `open: **${counted('en', open, windows)}**`,
        ...(minutes === null || minutes === 0 ? [] : [`average wait **${minutes}\u00a0min**`]),
      ].join(', '),
    more: (n) => `${n}\u00a0more ${plural('en', n, categories)}`,
    first: (n) => (n === 1 ? 'First category' : `First ${counted('en', n, categories)}`),
    priority: 'Priority queue',
    priorityShort: 'Priority',
    priorityWho: 'Veterans, people with disabilities, pregnant visitors, visitors with infants',
    adding: (number) => `Choose a service to add to ticket ${number}`,
    addingMore: (n) => `${counted('en', n, services)} chosen. Choose one more, on the same ticket`,
    priorityOn: 'Priority ticket. Choose a category',
  },
  search: searchEn,
  keyboard: keyboardEn,
  checkin: checkinEn,
  rating: ratingEn,
  help: helpEn,
  guide: guideEn,
  rest: restEn,
  ended: endedEn,
  queue: {
    free: 'no queue',
    notServed: 'no window open now',
    people: (n) => counted('en', n, people),
    ahead: (n) => `${counted('en', n, people)} ahead of you`,
    full: 'no more tickets today',
  },
  services: {
    choose: 'Choose a service to get a ticket',
    browse: 'See which documents you need',
    documents: 'Documents',
    documentCount: (n) => counted('en', n, documents),
    range: (from, to, of) =>
      from === to ? `${from}\u00a0of\u00a0${of}` : `${from}–${to}\u00a0of\u00a0${of}`,
    list: 'Services',
    categories: 'Service categories',
    empty: 'There are no services in this category now',
    emptyMenu: 'There are no services yet',
  },
  documents: {
    kick: 'What to bring',
    title: 'Required documents',
    none: 'Please ask the consultant for the list of documents',
    applicant: 'Who applies',
    term: 'Time needed',
    fee: 'Fee',
    printing: 'Printing the list…',
    printed: 'Take the list below',
    notPrinted: 'Not printed. Photograph the screen',
    print: 'Print the list',
    take: 'Take a ticket',
    page: (page, of) => `Page ${page}\u00a0of\u00a0${of}`,
  },
  purpose: {
    question: 'What would you like to do?',
    consult: 'Get advice',
    consultHint: 'Conditions and the list of documents',
    apply: 'Submit documents',
    applyHint: (n) =>
      n === 0
        ? 'Application and its documents'
        : `Application and documents on the list, ${counted('en', n, points)}`,
    collect: 'Collect a result',
    collectHint: 'The decision or certificate is ready',
    more: 'Anything else to do?',
    moreHint: 'one ticket for several services',
    together: 'Together with this service',
    leaveOut: 'Remove',
    full: (n) => `at most ${n} on\u00a0one ticket`,
    addService: 'Add another service',
    whichDocuments: 'Documents you need',
  },
  priority: {
    title: 'Priority queue',
    lead: 'For veterans, people with disabilities, pregnant visitors and visitors with an infant.',
    noReason: 'We do not ask for the reason and do not record it',
    target: (n) => `You will be called earlier: our target is ${n}\u00a0min`,
    earlier: 'You will be called before the ordinary queue',
    once: 'Valid for one ticket, today',
    yes: 'Yes, I am entitled',
    no: 'No, ordinary queue',
  },
  ticket: {
    title: 'Your ticket',
    ahead: (n) => `${plural('en', n, people)} ahead`,
    wait: 'waiting time',
    away: 'No connection to the server. Your place is kept, watch the board.',
    noWindow: 'no window is open yet',
    priority: 'Priority',
    windows: (n) => plural('en', n, { one: 'window serving you', many: 'windows serving you' }),
    windowCount: (n) => `${plural('en', n, windows)} serving you`,
    also: (names) => `and also: ${names.join('; ')}`,
    follow: 'Follow on your phone',
    followText:
      'Point your camera at the code. See your place in the queue and hear the call. You may leave the hall.',
    keep: 'Or keep it on your phone',
    keepText: 'Point your camera at the code. See your place in the queue and hear the call.',
    qr: 'QR code of the ticket page',
    printing: 'Printing your ticket…',
    printingText: 'Take it below the screen',
    printed: 'Take your ticket',
    printedText: 'It is below the screen',
    photograph: 'Take a photo of the number',
    noPrinter: 'This kiosk does not print. The number is valid.',
    paperOut: 'The printer is out of paper. The ticket is valid.',
    notPrinted: 'The printer does not respond. The ticket is valid.',
    stays: 'This screen stays until you touch the button below',
    called: (n) => `Go to window\u00a0${n}`,
    calledText: 'You are being called now',
    reprint: 'Print again',
    another: 'Another service',
    done: 'Done',
    haveIt: 'I have the number',
    added: 'Service added',
    addedText: 'Same number, no new ticket needed',
  },
  sending: {
    title: 'Getting your ticket…',
    adding: 'Adding the service…',
    again: 'The connection is slow. Trying again…',
    twice: 'You will not get a second ticket, even if you touch again',
    cancel: 'Stop waiting',
  },
  closed: {
    at: (time, minutes) =>
      minutes === null
        ? `We open at\u00a0${time}`
        : `We open at\u00a0${time}, in\u00a0${minutes}\u00a0min`,
    on: (weekday, time) => `We open on ${openingDays[weekday]} at\u00a0${time}`,
    onDate: (date, time) => `We open on ${date} at\u00a0${time}`,
    unknown: 'Closed now',
    today: (date, time) =>
      time === null
        ? `Today is ${date}. No tickets are given now.`
        : `Today is ${date}. Tickets are given from\u00a0${time}, there is no need to queue earlier.`,
    week: 'Opening hours',
    dayOff: 'closed',
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    documents: 'Services and documents',
    lists: 'Document lists are available',
    listsText: 'Look now and come with everything you need',
    phone: (phone) => `Phone ${phone}`,
    phoneText: 'We will tell you where to go and when',
  },
  paused: {
    titles: {
      air_raid: 'Air-raid alarm',
      evacuation: 'Evacuation',
      technical: 'Technical break',
      other: 'The queue is paused',
    },
    lead: (time) =>
      time === null
        ? 'The queue is paused. No tickets are given and nobody is called.'
        : `The queue has been paused since\u00a0${time}. No tickets are given and nobody is called.`,
    go: { air_raid: 'Now go to the', evacuation: 'Now go to the' },
    to: { air_raid: 'shelter', evacuation: 'exit' },
    way: 'Follow the staff of the centre',
    wayText: 'and the signs on the walls',
    place: 'Your place is kept',
    placeText: {
      air_raid: 'After the all-clear the queue goes on from the same place',
      other: 'The queue goes on from the same place',
    },
    time: { air_raid: 'The alarm does not count', other: 'The break does not count' },
    timeText: 'Your waiting time does not grow because of it',
    phone: {
      air_raid: 'Your phone shows the all-clear',
      other: 'Your phone tells when it starts again',
    },
    phoneText: {
      air_raid: 'The ticket page works in the shelter too',
      other: 'The ticket page works outside too',
    },
  },
  offline: {
    title: 'No tickets at the moment',
    lead: (time, seconds) =>
      time === null
        ? `No connection to the server. Trying again every ${seconds}\u00a0s.`
        : `No connection to the server since\u00a0${time}. Trying again every ${seconds}\u00a0s.`,
    help: 'Please see the consultant at the entrance',
    helpText: 'They will tell you how to join the queue now',
    valid: 'Have a ticket? It is valid',
    validText: 'Your place is kept, watch the board',
    lists: 'Document lists are available',
    listsText: 'They work without the connection',
    retry: 'Try now',
  },
  refused: {
    title: 'No ticket was given',
    addTitle: 'The service was not added',
    full: 'No more tickets today',
    fullText: 'The windows cannot serve more visitors today. There are other ways.',
    other: 'Choose another service',
    otherText: 'The limit does not cover every service',
    consult: 'Please see the consultant at the entrance',
    consultText: 'They will tell you when to come and what to bring',
    retry: 'Try again',
    lost: 'The server does not answer. Try again: you will not get a second ticket.',
  },
  old: {
    title: 'This page is out of date',
    lead: 'This device shows an earlier version. It has to be loaded again.',
    reload: 'Load again',
  },
  connecting: { title: 'Connecting to the server…', lead: 'This takes a few seconds.' },
  idle: {
    title: 'Are you still here?',
    lead: (seconds) =>
      `In **${seconds}\u00a0s** we return to the start and hide your choice from the next visitor.`,
    stay: 'Yes, continue',
    more: 'More time',
    finish: 'Finish',
  },
};

const openingDays = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
