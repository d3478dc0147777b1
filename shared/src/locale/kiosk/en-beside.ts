import type { checkinUk, endedUk, guideUk, helpUk, ratingUk, restUk } from './uk-beside.ts';

const minutes = (n: number): string => `${n}\u00a0${n === 1 ? 'minute' : 'minutes'}`;

export const checkinEn: typeof checkinUk = {
  open: 'Appointment',
  openText: 'I\u00a0have an\u00a0appointment',
  title: 'Here for an appointment?',
  scanner: 'Show the QR code',
  scannerText: 'from your message, to the scanner by the screen',
  cameraText: 'from your message, to the camera by the screen',
  foreign: 'That is not an appointment’s code. Show the one from your message',
  or: 'Or enter the code of your appointment',
  code: (typed) => `Code, ${typed} of\u00a06 digits`,
  clear: 'Clear',
  erase: 'Erase',
  noCode: 'I have no code',
  confirm: 'Confirm',
  confirmed: (time) => `Your appointment at\u00a0${time} is confirmed`,
  missed: (time) => `Your appointment was at\u00a0${time}`,
  early: (n, time) =>
    `You are **${minutes(n)} early**. We will call you at\u00a0${time}, or sooner if a\u00a0window is free.`,
  due: 'You are **on time**. You will be called among the first.',
  late: (n) =>
    `You are **${minutes(n)} late**. You are in the ordinary queue from now on; no new appointment is needed.`,
  bookedFor: 'your appointment',
  untilThen: 'until then',
  now: 'now',
  refused: {
    unknown: 'There is no such code',
    used: 'A\u00a0ticket was already given',
    otherDay: 'It is on another day',
    otherCentre: 'It is at another centre',
    tooMany: 'Too many wrong codes',
    again: 'Enter the code again',
    againText: 'Six digits from the message about your appointment',
    take: 'Take an ordinary ticket',
    takeText: 'Today, without an appointment',
    yourTicket: 'Look for your ticket',
    yourTicketText: 'It is on paper or on your phone',
  },
};

export const ratingEn: typeof ratingUk = {
  open: 'Feedback',
  openText: 'How were you served?',
  title: 'How were you served?',
  lead: 'Your rating is anonymous. It takes a\u00a0few seconds.',
  scores: ['Very bad', 'Bad', 'Fair', 'Good', 'Great'],
  goodTopics: 'What was good?',
  badTopics: 'What should be better?',
  good: {
    speed: 'Quick',
    clarity: 'Clearly explained',
    attention: 'Attentive staff',
    hall: 'Pleasant hall',
    access: 'Accessible',
  },
  bad: {
    speed: 'Long wait',
    clarity: 'Explanations',
    attention: 'Attention of staff',
    hall: 'The hall',
    access: 'Accessibility',
  },
  comment: 'Write a\u00a0comment',
  commentLabel: 'Comment',
  optional: 'if you like',
  change: 'Change',
  ready: 'Done',
  anonymous: 'Please write no names or document numbers',
  notNow: 'Not now',
  send: 'Send',
  sending: 'Sending your feedback…',
  sendingText: 'It is sent once, however often you touch',
  failed: 'Your feedback was not sent',
  failedLost: 'The server does not answer. Please try again.',
  thanks: 'Thank you',
  thanksText: (score) =>
    `Your rating: **${score}**. The supervisor sees it among others, without your name.`,
  answer: 'Do you need an answer?',
  answerText: 'Leave a\u00a0request with the consultant at the entrance',
  more: 'Anything else?',
  moreText: 'Take a\u00a0new ticket in a\u00a0few touches',
  take: 'Take a\u00a0ticket',
};

export const helpEn: typeof helpUk = {
  call: 'Call for staff',
  called: 'Staff have been called',
  coming: 'Somebody is on the way',
  calledText: 'Touch to cancel',
  failed: 'It did not work. Please see the consultant',
};

export const guideEn: typeof guideUk = {
  name: 'Read aloud',
  choices: (n) => `${n} ${n === 1 ? 'button' : 'buttons'} on the screen`,
};

export const restEn: typeof restUk = {
  title: 'Take a\u00a0ticket here',
  touch: 'Touch the screen',
  lines: { uk: 'Торкніться, щоб почати', ru: 'Коснитесь, чтобы начать', en: 'Touch to start' },
  marks: { uk: 'Укр', ru: 'Рус', en: 'Eng' },
  waiting: 'waiting now',
  windows: (n) => (n === 1 ? 'window open' : 'windows open'),
  mean: 'on average',
};

export const endedEn: typeof endedUk = {
  full: 'No more tickets today',
  fullText: (limit, closes) => {
    const given = limit === null ? '' : `All ${limit} are given: `;
    const until = closes === null ? 'today' : `by\u00a0${closes}`;
    const why = `the windows cannot serve more people ${until}. There are other ways.`;
    return limit === null ? `T${why.slice(1)}` : given + why;
  },
  unserved: 'Not served today',
  unservedText: 'No window serves this today. There are other ways.',
  other: 'Other services of this category',
  otherText: { full: 'The limit is for this service alone', unserved: 'They are served today' },
  consult: 'Please see the consultant at the entrance',
  consultText: 'They will tell you when to come and what to bring',
  call: (phone) => `Call ${phone}`,
  callText: 'We will tell you when to come so that a\u00a0ticket is sure',
  documents: 'Which documents are needed',
  lunch: (time) => `Lunch break until\u00a0${time}`,
  lunchText: (time) =>
    `It is the lunch break. Tickets are given again from\u00a0${time}; those taken before are valid.`,
};
