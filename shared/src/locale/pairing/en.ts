import type { PairingTexts } from './uk.ts';

export const pairingEn: PairingTexts = {
  newScreen: 'new screen',
  title: 'Pairing code',
  asking: 'Asking for a\u00a0code…',
  noServer: 'The server cannot be reached. A\u00a0code appears as soon as the connection is back.',
  steps: (address) => [
    { before: 'Open ', bold: address, after: ' as an\u00a0administrator' },
    { before: 'Enter this code and press ', bold: 'Pair', after: '' },
    { before: 'Choose what it is: board, kiosk or\u00a0window sign', bold: '', after: '' },
  ],
  orPhone: 'or with the administrator’s phone',
  qr: 'QR code: the pairing page with this code',
  newCodeIn: 'New code in',
  facts: (width, height, server) => `${width}\u00a0×\u00a0${height}, server ${server}`,
  online: 'connected to the server',
  offline: 'not connected to the server',
};
