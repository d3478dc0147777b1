import type { DockTexts, ParkedTexts } from './uk-aside.ts';

export const dockEn: DockTexts = {
  byNumber: 'By number',
  walkIn: 'No ticket',
  why: 'Why?',
  note: 'Note',
  addService: 'Service',
  marksTitle: (number) => `${number}: note and result`,
  marksFooter: 'Goes with the finish of the visit',
};

export const parkedEn: ParkedTexts = {
  title: 'Call back somebody set aside',
  nobody: 'Nobody is set aside',
  footer: 'Called to you before the time, out of turn',
};
