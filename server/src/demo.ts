import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type {
  NetworkPrinter,
  PrintingSettings,
} from '@talon/shared/domain/settings/printing-settings.ts';
import type { House } from './house.ts';
import { demoCentre, quietCentre } from './sample/centre.ts';
import { samplePassword, samplePeople } from './sample/people.ts';
import { hallOverDesks } from './sample/visitors/hall-over-desks.ts';
import { realTimer } from './sample/visitors/timer.ts';
import { simulatedSeats, startVisitors } from './sample/visitors.ts';

const emulatorId = 'demo-printer';

/** What the terminal says: whoever starts the demonstration need not look for a way in. */
export function signInLine(): string {
  const logins = samplePeople.map(({ login }) => login);
  const others = logins.filter((login) => !login.startsWith('operator'));
  const operators = logins.filter((login) => login.startsWith('operator'));
  const names = [...others, `${operators[0]} … ${operators.at(-1)}`].join(', ');
  return `Demonstration: sign in as ${names} with the password ${samplePassword}`;
}

/** Fills the demonstration's folder: the sample centre, open day and night, and its staff. */
export async function fillDemo(
  { config, settings, identity }: House,
  printerPort: number | null,
): Promise<void> {
  const centre = config.quiet ? quietCentre() : demoCentre();
  const kept = settings.get(centre.id)?.printing ?? centre.printing;
  const printing = withOwn(demoPrinting(centre, printerPort, config.quiet), kept);
  const faults = await settings.save({ ...centre, printing }, 'sample');
  if (faults.length > 0) throw new Error(`sample centre: ${JSON.stringify(faults)}`);
  const people = samplePeople.map(({ id, login, name, grants }) => ({ id, login, name, grants }));
  await identity.seedUsers(people.map((person) => ({ ...person, password: samplePassword })));
}

/**
 * The printer that the demonstration brings along. In the quiet one kiosks do not use it by
 * themselves: who tries things by hand, and every test, chooses it in the settings.
 */
function demoPrinting(
  { printing }: CentreSettings,
  port: number | null,
  quiet: boolean,
): PrintingSettings {
  if (port === null) return printing;
  const printer: NetworkPrinter = {
    kind: 'escpos',
    id: emulatorId,
    name: 'Emulator',
    host: '127.0.0.1',
    port,
    width: 80,
    mode: 'raster',
    model: null,
    codepage: null,
    cutter: true,
  };
  return { ...printing, printers: [printer], kiosk: quiet ? null : printer.id };
}

/** Printers that somebody added stay over a restart, and with them the tickets that wait for paper. */
function withOwn(printing: PrintingSettings, kept: PrintingSettings): PrintingSettings {
  const own = kept.printers.filter(({ id }) => id !== emulatorId);
  const isOwn = own.some(({ id }) => id === kept.kiosk);
  const kiosk = isOwn ? kept.kiosk : printing.kiosk;
  return { ...printing, printers: [...printing.printers, ...own], kiosk };
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
    speed: house.config.demoSpeed,
    seed: clock.now(),
    operators: simulatedSeats,
    onFault: (fault) => log.warn({ err: fault }, 'simulated visitors'),
  });
}
