import type { CentreTexts } from './uk.ts';

export const centreEn: CentreTexts = {
  names: 'Name and address',
  namesHint:
    'Kiosks, boards, tickets and phones show them. What is not written is shown in the main language.',
  name: 'Name as visitors see it',
  address: 'Address',
  symbols: (n, of) => `${n} of ${of}`,
  noName: (language) => `A name is needed in the main language: ${language}`,
  contact: 'Telephone and time',
  phone: 'Telephone',
  phoneHint: 'on tickets and kiosks',
  timeZone: 'Time zone',
  timeZoneHint:
    'A day that is open goes on in the zone it began in. It is calmer to change it from tomorrow.',
  kyiv: 'Kyiv',
  letters: 'Letters of classes',
  lettersHint: 'Empty: a ticket has its category’s letter. A new letter holds from tomorrow.',
  letter: { legal: 'Priority by law', appointment: 'By appointment' },
};
