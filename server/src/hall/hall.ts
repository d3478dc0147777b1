import type { Day } from '@talon/shared/domain/day/state.ts';
import type { CentreId, ServiceId } from '@talon/shared/domain/words.ts';
import type { WaitRange } from '@talon/shared/views/common.ts';
import type { Parts } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import type { FindTicket } from './find-ticket.ts';
import type { Surround } from './surroundings.ts';

/** What the slices of the queue share beside the parts of the house. */
export interface Hall extends Surround {
  readonly store: Pick<QueueStore, 'printJobs' | 'visits' | 'log' | 'answers' | 'turn'>;
  readonly findTicket: FindTicket;
  /** Estimates of a new ticket by service, as they stand now. */
  readonly waits: (centre: CentreId) => ReadonlyMap<ServiceId, WaitRange | null>;
}

export type QueueParts = Pick<
  Parts,
  'clock' | 'ids' | 'settings' | 'identity' | 'audit' | 'log' | 'desks' | 'config'
> & { readonly hall: Hall };

export type { Day };
