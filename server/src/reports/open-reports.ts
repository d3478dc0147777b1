import type { FastifyPluginAsync } from 'fastify';
import type { Repeatable } from '../http/repeatable.ts';
import type { Parts } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { openReportStore } from './report-store.ts';
import { createReports, type ReportsParts } from './reports.ts';
import { createRollUps } from './roll-ups.ts';
import { reportRoutes } from './routes.ts';
import { createScanner } from './scanner.ts';

export interface ReportHouse
  extends Pick<
    Parts,
    'db' | 'desks' | 'settings' | 'identity' | 'clock' | 'ids' | 'audit' | 'log' | 'config'
  > {
  readonly store: Pick<QueueStore, 'log' | 'visits'>;
  readonly scores: ReportsParts['scores'];
  readonly repeatable: Repeatable;
}

export interface ReportSlice {
  readonly api: readonly FastifyPluginAsync[];
  readonly close: () => Promise<void>;
}

/** Reports: days rolled up as they close, read in a thread, shown, exported and sent. */
export function openReports(house: ReportHouse): ReportSlice {
  const { db, desks, settings, clock, log, store } = house;
  const onFault = (fault: unknown) => log.error({ err: fault }, 'reports');
  const reports = openReportStore(db);
  const rollUps = createRollUps({
    store,
    reports,
    timeZoneOf: (centre) => settings.get(centre)?.timeZone ?? null,
    now: clock.now,
    onFault,
  });
  const stop = desks.onChange((centre, { date, events }) => {
    rollUps.changed(
      centre,
      date,
      events.some(({ type }) => type === 'day_closed'),
    );
  });
  const scanner = createScanner(reports);
  const made = createReports({ ...house, reports, rollUps, scan: scanner.scan });
  return {
    api: [reportRoutes({ ...house, reports: made, rebuild: rollUps.rebuild })],
    close: async () => {
      stop();
      await rollUps.close();
      await scanner.close();
    },
  };
}
