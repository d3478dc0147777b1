/** The narrow desk. */
export const dockUk = {
  byNumber: 'За\u00a0номером',
  walkIn: 'Без талона',
  why: 'Чому він?',
  note: 'Нотатка',
  addService: 'Послуга',
  marksTitle: (number: string): string => `${number}: нотатка й\u00a0результат`,
  marksFooter: 'Піде разом із\u00a0завершенням прийому',
};

/** Calling somebody set aside. */
export const parkedUk = {
  title: 'Покликати відкладеного',
  nobody: 'Відкладених немає',
  footer: 'Викличемо до\u00a0Вас раніше за\u00a0час, не\u00a0за\u00a0чергою',
};

export type DockTexts = typeof dockUk;
export type ParkedTexts = typeof parkedUk;
