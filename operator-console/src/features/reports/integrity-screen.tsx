import {
  type IntegrityItem,
  type IntegrityKind,
  type IntegrityReport,
  integrityKinds,
} from '@talon/shared/contract/integrity-report.ts';
import type { ExportFormat } from '@talon/shared/contract/reports.ts';
import { percent, shareOf } from '@talon/shared/locale/reports/format.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Period } from './ask.ts';
import { IntegrityTable } from './integrity-table.tsx';
import { Nothing } from './nothing.tsx';
import { PeriodPick } from './period-pick.tsx';
import { ReportsFrame } from './reports-frame.tsx';
import type { TabProps } from './tab-props.ts';
import type { Read } from './use-read.ts';
import { useReportsTexts } from './use-reports-texts.ts';
import { wallTime } from './wall-time.ts';

export interface IntegrityScreenProps extends TabProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  /** null: every kind. */
  readonly kind: IntegrityKind | null;
  readonly onKind: (kind: IntegrityKind | null) => void;
  /** Of the pages before the last one read. */
  readonly seen: readonly IntegrityItem[];
  readonly onMore: () => void;
  readonly report: Read<IntegrityReport>;
}

export function IntegrityScreen(props: IntegrityScreenProps): ReactElement {
  const { centre, period, kind, report } = props;
  const t = useReportsTexts();
  const { language } = useSettings();
  const { data, failed, again, isStale } = report;
  const isCounting = data === null ? !failed : isStale;
  const note = isCounting ? t.loading : data === null ? '' : t.asOf(wallTime(data.asOf));
  const query = new URLSearchParams({ ...period, language, ...(kind === null ? {} : { kind }) });
  const fileOf = (format: ExportFormat) =>
    `/api/v1/centres/${centre}/reports/integrity/file?${query}&format=${format}`;
  const isEmpty = data === null || data.items.length === 0;
  return (
    <ReportsFrame tab="integrity" note={note} fileOf={isEmpty ? null : fileOf}>
      <KindRow {...props} />
      {failed ? <Nothing title={t.failed} text={t.failedText} onAgain={again} /> : null}
      {!failed && data !== null && isEmpty ? (
        <Nothing title={t.empty.title} text={t.integrity.empty} />
      ) : null}
      {!failed && data !== null && !isEmpty ? (
        <section className="of-card of-tb rp-table rp-wide" aria-label={t.integrity.title}>
          <header className="rp-ch">
            <h2>{t.integrity.title}</h2>
            <p>
              {t.integrity.lead(
                data.calls,
                percent(language, shareOf(data.counts.chosen_call ?? 0, data.calls), 1),
              )}
            </p>
          </header>
          <IntegrityTable
            items={isStale && props.seen.length > 0 ? props.seen : [...props.seen, ...data.items]}
          />
          {data.next === undefined ? null : (
            <button type="button" className="rp-lnk" disabled={isStale} onClick={props.onMore}>
              {t.integrity.next}
            </button>
          )}
        </section>
      ) : null}
    </ReportsFrame>
  );
}

function KindRow(props: IntegrityScreenProps): ReactElement {
  const { choices, period, onPeriod, kind, onKind, report } = props;
  const t = useReportsTexts();
  const counts = report.data?.counts;
  const kinds = integrityKinds.filter((one) => one === kind || (counts?.[one] ?? 0) > 0);
  return (
    <section className="rp-filters" aria-label={t.integrity.columns.kind}>
      <PeriodPick
        period={period}
        today={choices.today}
        firstDay={choices.firstDay}
        onPick={onPeriod}
      />
      {[null, ...kinds].map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          className={one === kind ? 'rp-f on' : 'rp-f'}
          aria-pressed={one === kind}
          onClick={() => onKind(one)}
        >
          {one === null ? t.integrity.all : t.integrity.kinds[one]}
          {one === null ? null : <b className="num">{counts?.[one] ?? 0}</b>}
        </button>
      ))}
    </section>
  );
}
