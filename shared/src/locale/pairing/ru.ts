import type { PairingTexts } from './uk.ts';

export const pairingRu: PairingTexts = {
  newScreen: 'новый экран',
  title: 'Код подключения',
  asking: 'Получаем код…',
  noServer: 'Нет связи с\u00a0сервером. Код появится, как только связь восстановится.',
  steps: (address) => [
    { before: 'Откройте ', bold: address, after: ' как\u00a0администратор' },
    { before: 'Введите этот код и\u00a0нажмите ', bold: 'Подключить', after: '' },
    { before: 'Выберите роль: табло, киоск или\u00a0знак над\u00a0окном', bold: '', after: '' },
  ],
  orPhone: 'или с\u00a0телефона администратора',
  qr: 'QR-код: страница подключения с\u00a0этим кодом',
  newCodeIn: 'Новый код через',
  facts: (width, height, server) => `${width}\u00a0×\u00a0${height}, сервер ${server}`,
  online: 'связь с\u00a0сервером есть',
  offline: 'нет связи с\u00a0сервером',
};
