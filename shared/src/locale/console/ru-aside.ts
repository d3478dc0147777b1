import type { DockTexts, ParkedTexts } from './uk-aside.ts';

export const dockRu: DockTexts = {
  byNumber: 'По\u00a0номеру',
  walkIn: 'Без талона',
  why: 'Почему он?',
  note: 'Заметка',
  addService: 'Услуга',
  marksTitle: (number) => `${number}: заметка и\u00a0результат`,
  marksFooter: 'Уйдёт вместе с\u00a0завершением приёма',
};

export const parkedRu: ParkedTexts = {
  title: 'Позвать отложенного',
  nobody: 'Отложенных нет',
  footer: 'Вызовем к\u00a0Вам раньше времени, не\u00a0по\u00a0очереди',
};
