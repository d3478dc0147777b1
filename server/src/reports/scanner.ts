import type { CalendarDate, CentreId } from '@talon/shared/domain/words.ts';
import { createThread, threadModule } from '../threads/thread.ts';
import type { Period, ReportStore, StampedDay } from './report-store.ts';
import type { ScanAnswer, ScanQuestion } from './scan.ts';

interface BroughtSheet {
  readonly date: CalendarDate;
  readonly key: string;
  readonly sheet: Uint8Array;
}

export interface ThreadQuestion {
  /** Sheets the thread said it had not. */
  readonly bring: readonly BroughtSheet[];
  /** Keys of the days to be read, in order of date. */
  readonly days: readonly string[];
  readonly question: ScanQuestion;
}
export type ThreadAnswer = { readonly missing: readonly string[] } | { readonly found: ScanAnswer };

export interface Scanner {
  readonly scan: (centre: CentreId, period: Period, question: ScanQuestion) => Promise<ScanAnswer>;
  readonly close: () => Promise<void>;
}

/** Other reports may push sheets off the shelf between a question and the next. */
const mostTries = 4;
/** Days read with one statement: a few milliseconds, then others have their turn. */
const daysAPage = 40;

/**
 * Reads sheets in a thread that keeps them: a sheet leaves the database when it is first asked for
 * and when it was made again, so that most reports read nothing at all.
 */
export function createScanner(store: Pick<ReportStore, 'stamps' | 'sheets'>): Scanner {
  const thread = createThread<ThreadQuestion, ThreadAnswer>(
    threadModule('report-thread', import.meta.url),
  );
  let isNew = true;
  return {
    scan: async (centre, period, question) => {
      // A new thread has no sheet: it comes up while they are read, and need not be asked first.
      const isFirst = isNew;
      isNew = false;
      thread.start();
      const days = await store.stamps(centre, period);
      const keys = new Map(days.map((day) => [day.date, keyOf(centre, day)]));
      let bring = isFirst ? await bringSheets(store, centre, [...keys.keys()]) : [];
      for (const { date, key } of bring) keys.set(date, key);
      for (let tries = 0; tries < mostTries; tries += 1) {
        const asked = { bring, days: [...keys.values()], question };
        const answer = await thread.ask(asked);
        if ('found' in answer) return answer.found;
        const wanted = new Set([...answer.missing, ...bring.map(({ key }) => key)]);
        const dates = [...keys].flatMap(([date, key]) => (wanted.has(key) ? [date] : []));
        bring = await bringSheets(store, centre, dates);
        // A day may have been made again meanwhile: it is read as it was brought.
        for (const { date, key } of bring) keys.set(date, key);
      }
      throw new Error('the sheets of a report could not be kept together');
    },
    close: thread.close,
  };
}

function keyOf(centre: CentreId, { date, stamp }: StampedDay): string {
  return `${centre}/${date}/${stamp}`;
}

async function bringSheets(
  store: Pick<ReportStore, 'sheets'>,
  centre: CentreId,
  dates: readonly string[],
): Promise<readonly BroughtSheet[]> {
  const brought: BroughtSheet[] = [];
  for (let at = 0; at < dates.length; at += daysAPage) {
    const rows = await store.sheets(centre, dates.slice(at, at + daysAPage));
    for (const { sheet, ...day } of rows) {
      brought.push({ date: day.date, key: keyOf(centre, day), sheet });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return brought;
}
