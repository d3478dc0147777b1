import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { HallAlert } from '@talon/shared/views/hall-view.ts';
import { minutesOf } from '../desk/span.ts';
import type { HallTools } from './hall-context.ts';

export interface AlertWords {
  readonly title: string;
  readonly text: string;
}

type Tools = Pick<HallTools, 't' | 'local' | 'time' | 'span' | 'more' | 'now' | 'view'>;

/** What an alert says. Spans run on with the clock of the page. */
export function alertWords(alert: HallAlert, tools: Tools): AlertWords {
  const { t, local, time, span, more, now, view } = tools;
  const a = t.alerts;
  switch (alert.kind) {
    case 'alarm':
      return {
        title: a.alarm(alert.number),
        text: alert.coming ? a.alarmComing : a.alarmText(alert.operator, time(alert.since)),
      };
    case 'message':
      return { title: a.message(alert.number, alert.operator), text: alert.text };
    case 'help':
      return {
        title: a.help(alert.name),
        text: alert.coming ? a.helpComing : a.helpText(time(alert.since)),
      };
    case 'unserved':
      return { title: a.unserved(local(alert.name)), text: a.unservedText(alert.waiting) };
    case 'wait': {
      const waited = a.minutes(minutesOf(alert.waitedMs + more));
      const text = a.waitText(minutesOf(alert.targetMs), alert.servedBy);
      const others = alert.people > 1 ? ` ${a.waitOthers(alert.people - 1)}` : '';
      return {
        title: a.wait(alert.number, waited),
        text: `${local(alert.name)}. ${text}${others}`,
      };
    }
    case 'service': {
      const text = a.serviceText(alert.ticket, minutesOf(alert.normMs));
      return { title: a.service(alert.number, span(alert.servedMs + more)), text };
    }
    case 'idle': {
      const idle = a.minutes(minutesOf(alert.idleMs + Math.max(0, now - view.at)));
      return { title: a.idle(alert.number, idle), text: a.idleText(alert.waiting) };
    }
    case 'unprinted': {
      const reasons: Readonly<Record<string, string>> = a.unprintedWhy;
      const why = reasons[alert.reason ?? 'other'] ?? a.unprintedWhy.other;
      return { title: a.unprinted(alert.number), text: a.unprintedText(why, time(alert.since)) };
    }
    case 'printer':
      return { title: a.printer[alert.trouble](alert.name), text: a.since(time(alert.since)) };
    case 'device':
      return { title: a.device[alert.trouble](alert.name), text: a.since(time(alert.since)) };
    default:
      return unreachable(alert);
  }
}
