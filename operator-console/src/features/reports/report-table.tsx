import { type ReportMeasures, withinTarget } from '@talon/shared/contract/report-measures.ts';
import { sortRows } from '@talon/shared/contract/report-order.ts';
import {
  type ReportDimension,
  type ReportSort,
  reportDimensions,
  type VisitsReport,
} from '@talon/shared/contract/reports.ts';
import { percent, shareOf, spanText, whole } from '@talon/shared/locale/reports/format.ts';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { usualOrder } from './ask.ts';
import { Definitions } from './definitions.tsx';
import { Pick } from './pick.tsx';
import { ShareBar } from './share-bar.tsx';
import { useReportsTexts } from './use-reports-texts.ts';
import { useVisits } from './visits-context.ts';

/** Rows drawn at once: a large centre has hundreds of services. */
const rowsAtOnce = 60;

/** What stands in the last columns: hours where windows are apart, and what it was before. */
interface Beside {
  readonly hasWork: boolean;
  readonly isCompared: boolean;
}

function besideOf({ rows, compareTotal }: VisitsReport): Beside {
  const hasWork = rows.some(({ measures }) => measures.work !== null);
  return { hasWork, isCompared: compareTotal !== null };
}

export function ReportTable({ report }: { readonly report: VisitsReport }): ReactElement {
  const { ask, change } = useVisits();
  const t = useReportsTexts();
  const { language } = useSettings();
  const beside = besideOf(report);
  const shared = { beside, goal: report.serviceLevelGoal };
  const [most, setMost] = useState(rowsAtOnce);
  const { groupBy, rows, total } = report;
  const { sort, descending } = ask;
  const sorted = sortRows(rows, { groupBy, sort, descending, language });
  const hidden = Math.max(0, sorted.length - most);
  return (
    <section className="of-card of-tb rp-table" aria-label={t.dimensions[groupBy]}>
      <header className="rp-ch">
        <h2>{t.dimensions[groupBy]}</h2>
        <Definitions />
        <Pick<ReportDimension>
          label={t.groupBy}
          value={ask.groupBy}
          options={reportDimensions.map((value) => ({ value, label: t.heads[value] }))}
          onPick={(next) => change({ groupBy: next, ...usualOrder(next) })}
        />
      </header>
      <table>
        <Head report={report} beside={beside} />
        <tbody>
          {sorted.slice(0, most).map(({ key, name, mark, measures, compared }) => (
            <tr key={key}>
              <th scope="row">
                <span className="rp-name">
                  {mark === null ? null : <span className="rp-mark">{mark}</span>}
                  {name}
                </span>
              </th>
              <Cells
                {...{ ...shared, measures, compared }}
                targetSeconds={report.targetMinutes * 60}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <Cells
              {...{ ...shared, measures: total, compared: report.compareTotal }}
              targetSeconds={null}
            />
          </tr>
        </tfoot>
      </table>
      {hidden > 0 ? (
        <button type="button" className="rp-lnk" onClick={() => setMost(most + rowsAtOnce)}>
          {t.more(Math.min(hidden, rowsAtOnce))}
        </button>
      ) : null}
    </section>
  );
}

interface HeadProps {
  readonly report: VisitsReport;
  readonly beside: Beside;
}

function Head({ report: { groupBy }, beside }: HeadProps): ReactElement {
  const { columns, heads, definitions } = useReportsTexts();
  const numbers: readonly (readonly [ReportSort, string, string])[] = [
    ['tickets', columns.tickets, definitions.tickets],
    ['noShow', columns.noShow, definitions.noShow],
    ['waiting', columns.waiting, definitions.waiting],
    ['service', columns.service, definitions.service],
    ['target', columns.target, definitions.target],
  ];
  return (
    <thead>
      <tr>
        <SortHead sort="name" text={heads[groupBy]} hint="" />
        {numbers.map(([sort, text, hint]) => (
          <SortHead key={sort} sort={sort} text={text} hint={hint} />
        ))}
        {beside.hasWork ? (
          <th scope="col" className="r" title={definitions.occupancy}>
            {columns.occupancy}
          </th>
        ) : null}
        {beside.isCompared ? (
          <th scope="col" className="r">
            {columns.compared}
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  readonly sort: ReportSort;
  readonly text: string;
  readonly hint: string;
}

function SortHead({ sort, text, hint }: SortHeadProps): ReactElement {
  const { ask, change } = useVisits();
  const t = useReportsTexts();
  const isSorted = ask.sort === sort;
  const Icon = ask.descending ? ArrowDown : ArrowUp;
  const direction = ask.descending ? 'descending' : 'ascending';
  const press = (): void =>
    change({ sort, descending: isSorted ? !ask.descending : sort !== 'name' });
  return (
    <th
      scope="col"
      className={sort === 'name' ? '' : sort === 'target' ? 'rp-w' : 'r'}
      aria-sort={isSorted ? direction : 'none'}
      title={hint}
    >
      <button type="button" aria-label={t.sortedBy(text)} onClick={press}>
        {text}
        {isSorted ? <Icon className="i" size={13} strokeWidth={2.4} /> : null}
      </button>
    </th>
  );
}

interface CellsProps {
  readonly measures: ReportMeasures;
  readonly compared: ReportMeasures | null;
  readonly beside: Beside;
  readonly goal: number;
  /** A longer mean wait is marked; null: in the total it is not. */
  readonly targetSeconds: number | null;
}

function Cells({ measures, compared, beside, goal, targetSeconds }: CellsProps): ReactElement {
  const { language } = useSettings();
  const { tickets, noShow, waiting, service, target, work } = measures;
  const wait = waiting.meanSeconds;
  const isLong = targetSeconds !== null && wait !== null && wait > targetSeconds;
  const worked = work === null ? 0 : work.openSeconds - work.breakSeconds;
  const occupancy = work === null ? null : shareOf(Math.min(work.busySeconds, worked), worked);
  return (
    <>
      <td className="r num">
        <b>{whole(language, tickets)}</b>
      </td>
      <td className="r num">{whole(language, noShow)}</td>
      <td className={isLong ? 'r num rp-long' : 'r num'}>{spanText(wait)}</td>
      <td className="r num">{spanText(service.meanSeconds)}</td>
      <td className="rp-w">
        <ShareBar share={withinTarget(target)} goal={goal} />
      </td>
      {beside.hasWork ? <td className="r num">{percent(language, occupancy)}</td> : null}
      {beside.isCompared ? (
        <td className="r num">{compared === null ? '–' : whole(language, compared.tickets)}</td>
      ) : null}
    </>
  );
}
