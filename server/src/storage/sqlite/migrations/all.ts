import type { Migration } from '../migration.ts';
import { queueMigration } from './0001-queue.ts';

/** Every step there is. A slice adds its own file and a line at the end. */
export const migrations: readonly Migration[] = [queueMigration];
