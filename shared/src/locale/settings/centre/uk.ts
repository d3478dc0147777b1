/** What a centre is called, where it is, and the letters of its classes. */
export const centreUk = {
  names: 'Назва й адреса',
  namesHint:
    'Їх показують кіоски, табло, талони й телефони. Чого не написано, показуємо основною мовою.',
  name: 'Назва, як її бачать відвідувачі',
  address: 'Адреса',
  symbols: (n: number, of: number): string => `${n} із ${of}`,
  noName: (language: string): string => `Потрібна назва основною мовою: ${language}`,
  contact: 'Телефон і час',
  phone: 'Телефон',
  phoneHint: 'на талоні й кіоску',
  timeZone: 'Часовий пояс',
  timeZoneHint:
    'День, який уже відкрито, триває за поясом, з яким почався. Спокійніше змінювати із завтрашнього дня.',
  kyiv: 'Київ',
  letters: 'Літери за класами',
  lettersHint: 'Порожнє: талон має літеру категорії. Нова літера діятиме із завтрашнього дня.',
  letter: { legal: 'Пріоритет за законом', appointment: 'За записом' },
};

export type CentreTexts = typeof centreUk;
