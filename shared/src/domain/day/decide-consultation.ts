import { refuse } from '../decider.ts';
import type { CommandOf } from './commands.ts';
import { offeredService } from './decide-issue.ts';
import { type Answer, facts, isRefusal, type Moment } from './moment.ts';

/**
 * A consultation tells of what has happened already: it takes no number and no place, so neither
 * hours nor limits nor a pause speak against it.
 */
export function consult(moment: Moment, command: CommandOf<'consult'>): Answer {
  const { visit, service: id, language, channel } = command;
  const service = offeredService(moment, id);
  if (isRefusal(service)) return refuse(service);
  const { happened } = moment;
  return facts({ ...happened, type: 'consultation_given', visit, service: id, language, channel });
}
