import type { CentreCopy, Taking } from '../copy/use-centre-copy.ts';

const done = async (): Promise<void> => undefined;
const name = 'tsnap-soborna.talon.json';
const file = {
  name,
  content: {
    centre: {
      services: [{ name: { uk: 'Призначення житлової субсидії' } }],
      windows: [{ number: 7 }, { number: 7 }],
    },
  },
};

const copy = (taking: Taking): CentreCopy => ({
  fileUrl: '#',
  taking,
  choose: done,
  apply: done,
  cancel: () => undefined,
});

const fault = (field: string, message: string) => ({ field, message, code: 'invalid' });
const film = { id: 'fedcba9876543210fedcba9876543210.mp4', name: 'Як отримати субсидію.mp4' };

export const copies = {
  nothing: copy({ kind: 'nothing' }),
  refused: copy({
    kind: 'refused',
    file,
    why: '',
    faults: [
      fault('file.centre.services.0.plannedMinutes', 'Не більше 600'),
      fault('file.centre.windows.1.number', 'Такий запис уже є'),
      fault('file.centre.timeZone', 'Немає такого значення'),
    ],
  }),
  looked: copy({
    kind: 'looked',
    file,
    look: {
      ...{ created: false, version: 14, changed: 112, missingMedia: [film] },
      changes: [
        { path: ['phone'], before: '0 800 50 55 00', after: '0 800 50 77 00' },
        { path: ['week', 'sat'], before: [], after: [{ from: '09:00', until: '14:00' }] },
        { path: ['services', 's5-1', 'plannedMinutes'], before: 15, after: 12 },
        { path: ['services', 's5-4', 'stage'], before: 'pilot', after: 'live' },
        { path: ['windows', 'w14'], after: { id: 'w14', number: 14 } },
        { path: ['kiosk', 'commentDays'], before: 90, after: 30 },
      ],
    },
  }),
  taken: copy({ kind: 'taken', file, missing: [film] }),
} as const;
