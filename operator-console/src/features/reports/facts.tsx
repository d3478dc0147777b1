import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { percent, shareOf, spanText, whole } from '@talon/shared/locale/reports/format.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useReportsTexts } from './use-reports-texts.ts';

/** What else there is to know of a period, each counted apart. */
export function Facts({ report }: { readonly report: VisitsReport }): ReactElement {
  const t = useReportsTexts();
  const { language } = useSettings();
  const { total, satisfaction } = report;
  const { columns, definitions } = t;
  const { work, promise } = total;
  const worked = work === null ? 0 : work.openSeconds - work.breakSeconds;
  const idle = work === null ? null : shareOf(Math.min(work.idleSeconds, worked), worked);
  const facts: readonly (readonly [string, string, string])[] = [
    [columns.walking, spanText(total.walking.meanSeconds), definitions.walking],
    [columns.longest, spanText(total.waiting.longestSeconds), definitions.waiting],
    [columns.ninth, spanText(total.waiting.ninthSeconds), definitions.waiting],
    [columns.cancelled, whole(language, total.cancelled), definitions.cancelled],
    [columns.expired, whole(language, total.expired), definitions.cancelled],
    [columns.unclosed, whole(language, total.unclosed), definitions.unclosed],
    [columns.chosen, whole(language, total.chosen), definitions.chosen],
    [columns.promise, percent(language, shareOf(promise.kept, promise.made)), definitions.promise],
    [columns.idle, percent(language, idle), definitions.idle],
  ];
  const { score, ratings } = satisfaction;
  return (
    <section className="of-card rp-card rp-facts" aria-label={t.facts}>
      <dl>
        {facts.map(([name, value, hint]) => (
          <div key={name} title={hint}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <p>{score === null ? t.noRatings : t.satisfaction(decimal(language, score, 1), ratings)}</p>
    </section>
  );
}
