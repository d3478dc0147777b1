import type { Migration } from '../migration.ts';
import { queueMigration } from './0001-queue.ts';
import { settingsMigration } from './0002-settings.ts';
import { identityMigration } from './0003-identity.ts';
import { devicesMigration } from './0004-devices.ts';
import { auditMigration } from './0005-audit.ts';
import { deviceCareMigration } from './0006-device-care.ts';
import { networkPrintingMigration } from './0007-network-printing.ts';
import { mediaMigration } from './0008-media.ts';
import { ticketHistoryMigration } from './0009-ticket-history.ts';
import { appointmentsMigration } from './0010-appointments.ts';
import { feedbackMigration } from './0011-feedback.ts';
import { peopleMigration } from './0012-people.ts';
import { auditLogMigration } from './0013-audit-log.ts';
import { settingsHistoryMigration } from './0014-settings-history.ts';
import { supervisionMigration } from './0015-supervision.ts';
import { reportsMigration } from './0016-reports.ts';
import { printJobsByTimeMigration } from './0017-print-jobs-by-time.ts';
import { walksMigration } from './0018-walks.ts';

/** Every step there is. A slice adds its own file and a line at the end. */
export const migrations: readonly Migration[] = [
  queueMigration,
  settingsMigration,
  identityMigration,
  devicesMigration,
  auditMigration,
  deviceCareMigration,
  networkPrintingMigration,
  mediaMigration,
  ticketHistoryMigration,
  appointmentsMigration,
  feedbackMigration,
  peopleMigration,
  auditLogMigration,
  settingsHistoryMigration,
  supervisionMigration,
  reportsMigration,
  printJobsByTimeMigration,
  walksMigration,
];
