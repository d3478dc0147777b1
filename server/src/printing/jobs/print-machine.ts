import type { Instant } from '@talon/shared/domain/words.ts';
import type { PrintJob, PrintState } from '../../queue/print-job.ts';

/** What can become known of a printing. */
export type PrintNews =
  /** Bytes are about to go out: from here on paper may come, so nobody prints it again by himself. */
  | { readonly kind: 'begun' }
  /** Everything went out, and nobody tells of the paper. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'printed' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The printer would not take it; nothing of it reached the paper. */
  | { readonly kind: 'put_off'; readonly reason: string; readonly until: Instant }
  /** It waited for a printer longer than anybody waits for a paper. */
  | { readonly kind: 'expired' };

type Kind = PrintNews['kind'];

/** The state that news leads to; null: too late to matter, or impossible. */
const next = {
  queued: {
    begun: 'sent',
    sent: 'sent',
    printed: 'printed',
    failed: 'failed',
    put_off: 'queued',
    expired: 'failed',
  },
  sent: {
    begun: null,
    sent: 'sent',
    printed: 'printed',
    failed: 'failed',
    put_off: null,
    expired: null,
  },
  printed: {
    begun: null,
    sent: null,
    printed: null,
    failed: null,
    put_off: null,
    expired: null,
  },
  failed: { begun: null, sent: null, printed: null, failed: null, put_off: null, expired: null },
} as const satisfies Record<PrintState, Record<Kind, PrintState | null>>;

/** That a kiosk was not heard for long is no end: what it tells afterwards holds. */
function knownStateOf({ state, reason, printer }: PrintJob): PrintState {
  return state === 'failed' && reason === 'late' && printer === null ? 'queued' : state;
}

/** The job after the news; null when it stays as it was. An ended printing stays as it ended. */
export function stepPrintJob(job: PrintJob, news: PrintNews, at: Instant): PrintJob | null {
  const state: PrintState | null = next[knownStateOf(job)][news.kind];
  if (state === null) return null;
  const changed: PrintJob = {
    ...job,
    state,
    changedAt: state === job.state ? job.changedAt : at,
    nextAttemptAt: null,
  };
  switch (news.kind) {
    case 'begun':
      return { ...changed, reason: null };
    case 'sent':
    case 'printed':
      return { ...changed, reason: null, open: false };
    case 'failed':
      return { ...changed, reason: news.reason, open: false };
    case 'put_off': {
      const { reason, until } = news;
      return { ...changed, reason, attempts: job.attempts + 1, nextAttemptAt: until };
    }
    case 'expired':
      return { ...changed, reason: job.reason ?? 'late', open: false };
    default:
      return news satisfies never;
  }
}

/**
 * What a start of the server makes of a printing it finds open. One whose bytes had begun to go
 * out may be on the paper or not: somebody has to look (docs/decisions).
 */
export function afterRestart(job: PrintJob): PrintNews | null {
  return job.open && job.state === 'sent' ? { kind: 'failed', reason: 'interrupted' } : null;
}
