import type { Day } from '@talon/shared/domain/day/state.ts';
import { printerNames } from '@talon/shared/domain/settings/printing-settings.ts';
import { alertsOf } from '@talon/shared/views/devices.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import { type Appointments, openAppointments } from './appointments/appointments.ts';
import { createAudit } from './audit/audit.ts';
import { type AuditLog, openAuditLog } from './audit/audit-log.ts';
import { keptSince } from './audit/retention.ts';
import type { Config } from './config.ts';
import { type DeviceHouse, openDeviceHouse } from './devices/open.ts';
import { type FeedbackStore, openFeedback } from './feedback/feedback.ts';
import { createHelpCalls, type HelpCalls } from './help/help-calls.ts';
import { type IdentityStore, openIdentity } from './identity/identity.ts';
import { asksSecondFactor } from './identity/rules.ts';
import { keyFilePath, openKeyFile } from './keys/key-file.ts';
import { createSeal } from './keys/seal.ts';
import { type MediaStore, openMediaStore } from './media/store.ts';
import { readBuilds } from './ops/builds.ts';
import type { Clock, Ids, Parts } from './parts.ts';
import { dayMachine } from './queue/day-machine.ts';
import { createDesks, type Desks } from './queue/desks.ts';
import type { QueueStore } from './queue/queue-store.ts';
import { followPlans } from './settings/follow-plans.ts';
import { openSettings, type SettingsStore } from './settings/store.ts';
import { openSupervision, type Supervision } from './supervision/open-supervision.ts';

/** What the house is built on: everything that differs between production and a test. */
export interface Ground {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: QueueStore;
  readonly tables: Kysely<object>;
}

/** The parts with what only the composition may do with them. */
export interface House extends Parts {
  readonly store: QueueStore;
  readonly settings: SettingsStore;
  readonly identity: IdentityStore;
  readonly auditLog: AuditLog;
  readonly devices: DeviceHouse;
  readonly media: MediaStore;
  readonly appointments: Appointments;
  readonly feedback: FeedbackStore;
  readonly help: HelpCalls;
  readonly supervision: Supervision;
  readonly close: () => Promise<void>;
}

const purgeEveryMs = 3_600_000;
/** So long, at most, does a socket outlive a session that the command line has ended. */
const lookAgainEveryMs = 2000;

/** Settings, people and devices first; then the desks, which decide by them. */
export async function openHouse(ground: Ground): Promise<House> {
  const { config, log, clock, ids, store, tables } = ground;
  const settings = await openSettings(tables, clock);
  const identity = await openIdentity(tables, {
    ids,
    clock,
    seal: createSeal(openKeyFile(keyFilePath(config)), 'talon second factor'),
    asksSecondFactor: (grants) => asksSecondFactor(settings.centres(), grants),
  });
  const audit = createAudit(tables, { ids, clock });
  const auditLog = openAuditLog(tables);
  const desks = desksOver(ground, settings);
  const onFault = (error: unknown) => log.error({ err: error }, 'in the background');
  const builds = readBuilds();
  const devices = await openDeviceHouse(tables, {
    ids,
    clock,
    settings,
    builds,
    printersOf: (centre) => printerNames(settings.get(centre)?.printing),
    onFault,
  });

  const stopFollowing = settings.onChange((centre) => {
    desks.settingsChanged(centre).catch(onFault);
  });
  const stopJudging = settings.onChange(identity.rulesChanged);
  const stopPlans = await followPlans({ settings, audit, onFault });
  const help = helpAt(devices, clock);
  const appointments = openAppointments(tables);
  const feedback = openFeedback(tables, { clock, ids });
  const supervision = await openSupervision(tables, {
    ...{ ids, clock, settings, identity, desks, help, onFault },
    ratings: feedback.scores,
    devices: {
      alerts: (centre) => alertsOf(devices.watch.items(centre)),
      onChange: devices.watch.onChange,
    },
  });
  const purge = setInterval(() => {
    const now = clock.now();
    const erasing = [
      identity.purge(),
      auditLog.forget(keptSince(settings.centres(), now)),
      appointments.purge(now),
      feedback.purge(settings.centres()),
      supervision.purge(),
    ];
    for (const one of erasing) one.catch(onFault);
  }, purgeEveryMs).unref();
  const looking = setInterval(() => identity.lookAgain().catch(onFault), lookAgainEveryMs).unref();
  return {
    config,
    log,
    clock,
    ids,
    db: tables,
    desks,
    settings,
    identity,
    auditLog,
    devices,
    media: await openMediaStore({ dataFolder: config.dataFolder, db: tables, clock, ids }),
    appointments,
    feedback,
    help,
    supervision,
    audit,
    store,
    close: async () => {
      clearInterval(purge);
      clearInterval(looking);
      stopPlans();
      stopFollowing();
      stopJudging();
      supervision.close();
      devices.watch.close();
      await desks.close();
    },
  };
}

function helpAt(devices: DeviceHouse, clock: Clock): HelpCalls {
  const help = createHelpCalls({
    now: clock.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms).unref();
      return () => clearTimeout(timer);
    },
    nameOf: (device) => devices.find(device)?.name ?? null,
  });
  devices.onRevoked(help.withdraw);
  return help;
}

function desksOver({ store, clock, ids, log }: Ground, settings: SettingsStore): Desks<Day> {
  return createDesks<Day>({
    store,
    machine: dayMachine,
    settingsFor: settings.daySettings,
    timeZoneOf: (centre) => {
      const found = settings.get(centre);
      if (found === undefined) throw new Error(`no settings of centre ${centre}`);
      return found.timeZone;
    },
    now: clock.now,
    newId: ids.ordered,
    onFault: (error) => log.error({ err: error }, 'at the desk'),
  });
}
