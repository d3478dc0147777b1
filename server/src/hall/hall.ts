import type { CentreId } from '@talon/shared/domain/words.ts';
import type { Parts } from '../parts.ts';
import type { QueueStore } from '../queue/queue-store.ts';
import type { FindTicket } from './find-ticket.ts';
import type { Estimate, Surround } from './surroundings.ts';

/** What the slices of the queue share beside the parts of the house. */
export interface Hall extends Surround {
  readonly store: Pick<QueueStore, 'printJobs' | 'visits' | 'answers' | 'log' | 'turn'>;
  readonly findTicket: FindTicket;
  readonly estimate: (centre: CentreId) => Estimate;
}

export type QueueParts = Pick<
  Parts,
  'clock' | 'ids' | 'settings' | 'identity' | 'audit' | 'log' | 'desks' | 'config'
> & { readonly hall: Hall };
