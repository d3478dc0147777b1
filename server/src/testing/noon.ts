import { hourMs, wallMidnight } from '../supervision/wall-hours.ts';
import type { TestServer } from './test-server.ts';

/**
 * The clock goes on to the next noon of the demonstration, whenever the tests run: nothing of them
 * is to fall into two days.
 */
export async function passToNoon({ house, passMs }: TestServer): Promise<void> {
  const { clock, desks, settings } = house;
  const { date } = await desks.live('demo');
  let noon = wallMidnight(settings.get('demo')?.timeZone ?? '', date) + 12 * hourMs;
  while (noon < clock.now()) noon += 24 * hourMs;
  passMs(noon - clock.now());
}
