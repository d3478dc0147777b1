import type { ReportFilter } from '@talon/shared/contract/reports.ts';
import { RotateCcw, SlidersHorizontal } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { type Comparison, comparisons } from './ask.ts';
import { PeriodPick } from './period-pick.tsx';
import { Pick } from './pick.tsx';
import { PickMany } from './pick-many.tsx';
import { useReportsTexts } from './use-reports-texts.ts';
import { useVisits } from './visits-context.ts';

/** Filters always in the row; the others come when they are asked for or set. */
const usual: readonly ReportFilter[] = ['service', 'window', 'channel'];

/** What of the visits is shown. */
export function FilterRow(): ReactElement {
  const { ask, change, reset, choices } = useVisits();
  const t = useReportsTexts();
  const { categories, services, windows, employees } = choices;
  const coded = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([id, name]) => ({ id, name }));
  const offers: readonly (readonly [ReportFilter, readonly { id: string; name: string }[]])[] = [
    ['category', categories],
    ['service', services],
    ['window', windows],
    ['employee', employees],
    ['channel', coded(t.names.channels)],
    ['priority', coded(t.names.priorities)],
  ];
  const [isWhole, showWhole] = useState(false);
  const shown = offers.filter(
    ([name]) => isWhole || usual.includes(name) || ask.filters[name] !== undefined,
  );
  const isNarrowed = Object.keys(ask.filters).length > 0;
  return (
    <section className="rp-filters" aria-label={t.period.label}>
      <PeriodPick
        period={ask.period}
        today={choices.today}
        firstDay={choices.firstDay}
        onPick={(period) => change({ period })}
      />
      <Pick<Comparison>
        label={t.compare.label}
        value={ask.comparison}
        options={comparisons.map((value) => ({ value, label: t.compare[value] }))}
        onPick={(comparison) => change({ comparison })}
      />
      {shown.map(([name, options]) => (
        <PickMany
          key={name}
          label={t.filter[name]}
          options={options}
          chosen={ask.filters[name] ?? []}
          onChoose={(chosen) => {
            const { [name]: _before, ...rest } = ask.filters;
            change({ filters: chosen.length === 0 ? rest : { ...rest, [name]: chosen } });
          }}
        />
      ))}
      {shown.length < offers.length ? (
        <button type="button" className="rp-f" onClick={() => showWhole(true)}>
          <SlidersHorizontal className="i" size={16} strokeWidth={2} />
          {t.filter.more}
        </button>
      ) : null}
      {isNarrowed ? (
        <button type="button" className="rp-lnk" onClick={reset}>
          <RotateCcw className="i" size={16} strokeWidth={2} />
          {t.filter.reset}
        </button>
      ) : null}
    </section>
  );
}
