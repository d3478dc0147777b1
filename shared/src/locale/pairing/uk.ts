/** One step of the instruction; `bold` is what a person looks for on the other screen. */
export interface PairingStep {
  readonly before: string;
  readonly bold: string;
  readonly after: string;
}

export const pairingUk = {
  newScreen: 'новий екран',
  title: 'Код під’єднання',
  asking: 'Отримуємо код…',
  noServer: 'Немає зв’язку із\u00a0сервером. Код з’явиться, щойно зв’язок відновиться.',
  steps: (address: string): readonly PairingStep[] => [
    { before: 'Відкрийте ', bold: address, after: ' як\u00a0адміністратор' },
    { before: 'Введіть цей код і\u00a0натисніть ', bold: 'Під’єднати', after: '' },
    { before: 'Оберіть роль: табло, кіоск чи\u00a0знак над вікном', bold: '', after: '' },
  ],
  orPhone: 'або з\u00a0телефона адміністратора',
  qr: 'QR-код: сторінка під’єднання з\u00a0цим кодом',
  newCodeIn: 'Новий код за',
  facts: (width: number, height: number, server: string): string =>
    `${width}\u00a0×\u00a0${height}, сервер ${server}`,
  online: 'зв’язок із\u00a0сервером є',
  offline: 'немає зв’язку із\u00a0сервером',
};

export type PairingTexts = typeof pairingUk;
