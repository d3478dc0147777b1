import type { House } from './house.ts';
import { demoCentre, quietCentre } from './sample/centre.ts';
import { samplePassword, samplePeople } from './sample/people.ts';
import { hallOverDesks } from './sample/visitors/hall-over-desks.ts';
import { realTimer } from './sample/visitors/timer.ts';
import { simulatedSeats, startVisitors } from './sample/visitors.ts';

/** What the terminal says: whoever starts the demonstration need not look for a way in. */
export function signInLine(): string {
  const logins = samplePeople.map(({ login }) => login);
  const others = logins.filter((login) => !login.startsWith('operator'));
  const operators = logins.filter((login) => login.startsWith('operator'));
  const names = [...others, `${operators[0]} … ${operators.at(-1)}`].join(', ');
  return `Demonstration: sign in as ${names} with the password ${samplePassword}`;
}

/** Fills the demonstration's folder: the sample centre, open day and night, and its staff. */
export async function fillDemo({ config, settings, identity }: House): Promise<void> {
  const faults = await settings.save(config.quiet ? quietCentre() : demoCentre(), 'sample');
  if (faults.length > 0) throw new Error(`sample centre: ${JSON.stringify(faults)}`);
  const people = samplePeople.map(({ id, login, name, grants }) => ({ id, login, name, grants }));
  await identity.seedUsers(people.map((person) => ({ ...person, password: samplePassword })));
}

/** Visitors and operators who come by themselves; windows of signed-in people are left to them. */
export function startDemoVisitors(house: House): { readonly stop: () => void } {
  const { settings, desks, clock, ids, identity, log } = house;
  const centre = settings.get('demo');
  if (house.config.quiet || centre === undefined) return { stop: () => {} };
  return startVisitors({
    hall: hallOverDesks({
      desks,
      centre: centre.id,
      newId: ids.id,
      now: clock.now,
      isSignedIn: identity.isSignedIn,
    }),
    timer: realTimer(clock.now),
    centre,
    speed: 1,
    seed: clock.now(),
    operators: simulatedSeats,
    onFault: (fault) => log.warn({ err: fault }, 'simulated visitors'),
  });
}
