import type { CallRule } from '../domain/day/events.ts';
import type { HallState, LocalText, View } from './common.ts';

export interface QueueItem {
  readonly id: string;
  readonly number: string;
  readonly services: readonly LocalText[];
  readonly category: string;
  readonly purpose: 'consult' | 'apply' | 'collect';
  readonly priority: 'ordinary' | 'appointment' | 'legal' | 'returning';
  readonly bookedFor: number | null;
  readonly waitedMs: number;
  readonly targetMs: number;
  readonly directed: boolean;
}

/** One side of «why this one?». Never the reason of a priority. */
export interface WhyCandidate {
  readonly number: string;
  readonly priority: QueueItem['priority'];
  readonly waitedMs: number;
  readonly targetMs: number;
  readonly ratio: number;
}

export interface Why {
  readonly mode: 'share' | 'ratio' | 'strict' | 'fifo';
  readonly rule: CallRule;
  readonly winner: WhyCandidate;
  readonly runnerUp: WhyCandidate | null;
  readonly priorityCalls: number;
  readonly sharePriority: number;
  readonly shareOf: number;
}

/** The ticket at a window as its operator sees it. */
export interface WindowTicket {
  readonly id: string;
  readonly number: string;
  readonly state: 'called' | 'serving';
  readonly services: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly done: boolean;
  }[];
  /** Id of the service that is called or served now. */
  readonly service: string;
  readonly purpose: QueueItem['purpose'];
  readonly priority: QueueItem['priority'];
  readonly language: 'uk' | 'ru' | 'en';
  readonly channel: string;
  readonly issuedAt: number;
  readonly bookedFor: number | null;
  /** Wait before this call, queue time. */
  readonly waitedMs: number;
  readonly calledAt: number;
  readonly recalls: number;
  /** After this many recalls a no-show is offered. */
  readonly recallsMost: number;
  readonly startedAt: number | null;
  /** Since the call, queue time at `WindowView.at`. */
  readonly calledMs: number;
  /** Since the start, queue time at `WindowView.at`; null = not started. */
  readonly servedMs: number | null;
  /** The next service of the route when this window serves it too: it goes on without a wait. */
  readonly goesOn: LocalText | null;
  /** Planned length of the service. */
  readonly plannedMs: number;
  readonly noShowOffered: boolean;
  /** Wall time of the no-show by itself, epoch ms; null = never. */
  readonly missedAt: number | null;
  /** After this much queue time since the call, a recall puts it off, the no-show happens by itself; null = never. */
  readonly missAfterMs: number | null;
  readonly why: Why;
}

export interface ParkedItem {
  readonly id: string;
  readonly number: string;
  readonly service: LocalText;
  readonly reason: string;
  readonly pool: 'window' | 'centre';
  /** Wall time when it comes back by itself, epoch ms. */
  readonly until: number;
  readonly window: number | null;
}

export interface DoneItem {
  readonly id: string;
  readonly number: string;
  readonly service: LocalText;
  readonly state: 'completed' | 'no_show' | 'cancelled' | 'transferred' | 'parked';
  readonly at: number;
  readonly serviceMs: number | null;
  readonly plannedMs: number;
}

export interface WindowView extends View {
  readonly hall: HallState;
  /** When the view was made, epoch ms: waits and timers in it run on from here. */
  readonly at: number;
  /** Of the centre: every time shown is its wall time. */
  readonly timeZone: string;
  readonly id: string;
  readonly number: number;
  readonly zone: LocalText;
  readonly state: 'closed' | 'open' | 'break';
  /** Opaque id of the operator who holds it, and the name for staff. */
  readonly operator: { readonly id: string; readonly name: string } | null;
  readonly openedAt: number | null;
  readonly freeSince: number | null;
  readonly breakReason: string | null;
  readonly breakFrom: number | null;
  readonly breakUntil: number | null;
  readonly armed: boolean;
  readonly ticket: WindowTicket | null;
  /** First 50 of this window in the order they would be called. */
  readonly mine: readonly QueueItem[];
  readonly mineCount: number;
  /** First 50 of the hall. */
  readonly hallQueue: readonly QueueItem[];
  readonly hallCount: number;
  /** Lines that wait for other windows, by category. */
  readonly elsewhere: readonly {
    readonly letter: string;
    readonly name: LocalText;
    readonly waiting: number;
    readonly longestMs: number;
  }[];
  readonly parked: readonly ParkedItem[];
  readonly done: readonly DoneItem[];
  readonly served: number;
  readonly meanServiceMs: number | null;
  /** What undo would take back now and until when, epoch ms. */
  readonly undo: {
    readonly what: 'call' | 'no_show' | 'finish' | 'close';
    readonly number: string | null;
    readonly until: number;
  } | null;
  readonly targetMs: number;
  /** A service is finished with its outcome only. */
  readonly asksOutcome: boolean;
  readonly categories: readonly LocalText[];
}
