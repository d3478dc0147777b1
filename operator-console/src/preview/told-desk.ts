import type { DeskView } from '@talon/shared/views/hall-view.ts';
import { clock } from './sample-view.ts';

/** A message of the supervisor, who is on the way as well. */
export const toldDesk: DeskView = {
  version: { epoch: 'preview', day: '', event: 0, tick: 0 },
  messages: [
    {
      id: 'm1',
      at: clock(10, 41),
      from: 'Ірина Мельник',
      text: 'Після цього візиту відкрийте, будь ласка, чергу субсидій.',
    },
    { id: 'm2', at: clock(10, 44), from: 'Ірина Мельник', text: 'Дякую' },
  ],
  alarm: { since: clock(10, 45), coming: true },
};
