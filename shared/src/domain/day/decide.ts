import { refuse, unreachable } from '../decider.ts';
import type { Command } from './commands.ts';
import { callChosen, callNext, disarm, giveBack, noShow, recall } from './decide-calling.ts';
import { consult } from './decide-consultation.ts';
import { applySettings, closeDay, openDay, pause, resume } from './decide-day.ts';
import { addService, issue } from './decide-issue.ts';
import { park, unpark } from './decide-parking.ts';
import { reroute } from './decide-reroute.ts';
import { finish, start } from './decide-serving.ts';
import { transfer } from './decide-transfer.ts';
import { undo } from './decide-undo.ts';
import { cancel, letPass, move, reinstate, toOrdinary } from './decide-waiting.ts';
import {
  changeBreak,
  changeProfile,
  closeWindow,
  endBreak,
  openWindow,
  startBreak,
} from './decide-window.ts';
import { type Answer, type Moment, momentOf } from './moment.ts';
import type { Day } from './state.ts';

/**
 * Decides a command against a day, which it leaves untouched: facts, or one typed refusal. A
 * command already answered yields no facts again (`repeated`). Costs O(lines), not O(waiting).
 */
export function decideDay(day: Day, command: Command): Answer {
  if (day.commands.has(command.id)) return { ok: true, events: [], repeated: true };
  if (day.phase === 'closed') return refuse({ code: 'day_closed' });
  if (command.type === 'open_day') return openDay(day, command);
  if (day.settings === null) return refuse({ code: 'day_not_open' });
  return decideOpen(momentOf(day, day.settings, command), command);
}

type OpenCommand = Exclude<Command, { readonly type: 'open_day' }>;

function decideOpen(moment: Moment, command: OpenCommand): Answer {
  switch (command.type) {
    case 'apply_settings':
      return applySettings(moment, command);
    case 'issue':
      return issue(moment, command);
    case 'consult':
      return consult(moment, command);
    case 'reroute':
      return reroute(moment, command);
    case 'add_service':
      return addService(moment, command);
    case 'call_next':
      return callNext(moment, command);
    case 'disarm':
      return disarm(moment, command);
    case 'call_chosen':
      return callChosen(moment, command);
    case 'recall':
      return recall(moment, command);
    case 'start':
      return start(moment, command);
    case 'finish':
      return finish(moment, command);
    case 'no_show':
      return noShow(moment, command);
    case 'return':
      return giveBack(moment, command);
    case 'transfer':
      return transfer(moment, command);
    case 'park':
      return park(moment, command);
    case 'unpark':
      return unpark(moment, command);
    case 'cancel':
      return cancel(moment, command);
    case 'reinstate':
      return reinstate(moment, command);
    case 'move':
      return move(moment, command);
    case 'let_pass':
      return letPass(moment, command);
    case 'to_ordinary':
      return toOrdinary(moment, command);
    case 'open_window':
      return openWindow(moment, command);
    case 'close_window':
      return closeWindow(moment, command);
    case 'start_break':
      return startBreak(moment, command);
    case 'change_break':
      return changeBreak(moment, command);
    case 'end_break':
      return endBreak(moment, command);
    case 'change_profile':
      return changeProfile(moment, command);
    case 'pause':
      return pause(moment, command);
    case 'resume':
      return resume(moment);
    case 'undo':
      return undo(moment, command);
    case 'close_day':
      return closeDay(moment);
    default:
      return unreachable(command);
  }
}
