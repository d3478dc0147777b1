import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import { openHall } from '@talon/shared/testing/hall.ts';
import { expect, test } from 'vitest';
import { findTicketIn } from './find-ticket.ts';

const hall = openHall();
hall.given('issue');

const unreadable = new Error('a line of the log cannot be read');

/** A centre whose day cannot be read stands before one that is well. */
const find = findTicketIn({
  settings: {
    centres: () => [{ id: 'broken' }, { id: 'well' }] as unknown as readonly CentreSettings[],
  },
  desks: {
    live: async (centre) => {
      if (centre === 'broken') throw unreadable;
      return { centre, date: '2025-03-17', day: () => hall.day } as never;
    },
  },
  visits: {
    ofTicket: (ticket) =>
      ticket === 'past' ? [{ centre: 'broken', date: '2025-03-14' } as never] : [],
  },
});

test('a centre that cannot be read hides no ticket of another', async () => {
  expect(await find('t1')).toEqual({ centre: 'well', date: '2025-03-17' });
  expect(await find('past')).toEqual({ centre: 'broken', date: '2025-03-14' });
});

test('a ticket that nobody knows may be one of the centre that cannot be read', async () => {
  await expect(find('t404')).rejects.toBe(unreadable);
});
