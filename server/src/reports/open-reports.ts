import type { FastifyPluginAsync } from 'fastify';
import type { Repeatable } from '../http/repeatable.ts';
import type { Parts } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import { createDocumentWriter } from './document-writer.ts';
import { createDocuments } from './documents.ts';
import { fileRoutes } from './file-routes.ts';
import { type Letters, openLetters } from './open-letters.ts';
import { openReportStore } from './report-store.ts';
import { createReports, type ReportsParts } from './reports.ts';
import { createRollUps } from './roll-ups.ts';
import { reportRoutes } from './routes.ts';
import { createScanner } from './scanner.ts';
import { scheduleRoutes } from './schedule-routes.ts';
import { openScheduleStore } from './schedule-store.ts';

export interface ReportHouse
  extends Pick<
    Parts,
    'db' | 'settings' | 'identity' | 'clock' | 'ids' | 'audit' | 'log' | 'config'
  > {
  readonly store: Pick<QueueStore, 'log' | 'visits'>;
  readonly scores: ReportsParts['scores'];
  readonly repeatable: Repeatable;
}

export interface ReportSlice {
  readonly api: readonly FastifyPluginAsync[];
  /** null: this server sends no letters. */
  readonly letters: Letters | null;
  readonly close: () => Promise<void>;
}

/** Reports: days rolled up as they close, read in a thread, shown, exported and sent. */
export function openReports(house: ReportHouse): ReportSlice {
  const { db, settings, clock, log, store } = house;
  const onFault = (fault: unknown) => log.error({ err: fault }, 'reports');
  const reports = openReportStore(db);
  const rollUps = createRollUps({
    store,
    reports,
    timeZoneOf: (centre) => settings.get(centre)?.timeZone ?? null,
    now: clock.now,
    onFault,
  });
  const stop = store.log.follow(({ stream: { centre, date }, events }) => {
    rollUps.changed(
      centre,
      date,
      events.some(({ type }) => type === 'day_closed'),
    );
  });
  const scanner = createScanner(reports);
  const made = createReports({ ...house, reports, rollUps, scan: scanner.scan });
  const documents = createDocuments(made, house.identity);
  const writer = createDocumentWriter();
  const schedules = openScheduleStore(db, house);
  const letters = openLetters(house, { schedules, documents, write: writer.write, onFault });
  return {
    api: [
      reportRoutes({ ...house, reports: made, rebuild: rollUps.rebuild }),
      fileRoutes({ ...house, documents, write: writer.write }),
      scheduleRoutes({ ...house, schedules, mail: letters !== null }),
    ],
    letters,
    close: async () => {
      stop();
      await letters?.close();
      await rollUps.close();
      await Promise.all([scanner.close(), writer.close()]);
    },
  };
}
