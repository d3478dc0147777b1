import { withinTarget } from '@talon/shared/contract/report-measures.ts';
import type { VisitsReport } from '@talon/shared/contract/reports.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { percent, shareOf, spanText, whole } from '@talon/shared/locale/reports/format.ts';
import type { ReportsTexts } from '@talon/shared/locale/reports/uk.ts';
import { toneOf } from './tone.ts';

export interface Kpi {
  readonly id: 'tickets' | 'waiting' | 'target' | 'noShow';
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
  readonly tone: 'plain' | 'good' | 'warn' | 'bad';
  readonly way: 'up' | 'down' | null;
  /** What it means, word for word. */
  readonly hint: string;
}

type Shown = Pick<
  VisitsReport,
  'total' | 'compareTotal' | 'targetMinutes' | 'serviceLevelGoal' | 'days'
>;

/** The four figures above a report, each with what it is compared with. */
export function kpisOf(report: Shown, language: Language, t: ReportsTexts): readonly Kpi[] {
  return [
    ticketsKpi(report, language, t),
    waitingKpi(report, t),
    targetKpi(report, language, t),
    noShowKpi(report, language, t),
  ];
}

function ticketsKpi(
  { total, compareTotal, days }: Shown,
  language: Language,
  t: ReportsTexts,
): Kpi {
  const before = compareTotal?.tickets ?? 0;
  const change = before === 0 ? null : total.tickets / before - 1;
  const sign = change !== null && change > 0 ? '+' : change !== null && change < 0 ? '−' : '';
  return {
    id: 'tickets',
    label: t.kpi.tickets,
    value: whole(language, total.tickets),
    unit: '',
    note:
      change === null
        ? t.kpi.days(days)
        : t.kpi.change(`${sign}${percent(language, Math.abs(change))}`, whole(language, before)),
    ...{ tone: 'plain', way: null, hint: t.definitions.tickets },
  };
}

function waitingKpi({ total, compareTotal }: Shown, t: ReportsTexts): Kpi {
  const now = total.waiting.meanSeconds;
  const before = compareTotal?.waiting.meanSeconds ?? null;
  const base = {
    ...{ id: 'waiting' as const, label: t.kpi.waiting, value: spanText(now) },
    ...{ unit: now === null ? '' : t.kpi.minutes, hint: t.definitions.waiting },
  };
  if (now === null || before === null) {
    const half = total.waiting.medianSeconds;
    const note = half === null ? '' : t.kpi.half(spanText(half));
    return { ...base, note, tone: 'plain', way: null };
  }
  const difference = Math.round(now) - Math.round(before);
  if (difference === 0) return { ...base, note: t.kpi.same, tone: 'plain', way: null };
  const text = spanText(Math.abs(difference));
  return difference < 0
    ? { ...base, note: t.kpi.less(text), tone: 'good', way: 'down' }
    : { ...base, note: t.kpi.more(text), tone: 'bad', way: 'up' };
}

function targetKpi(
  { total, compareTotal, targetMinutes, serviceLevelGoal }: Shown,
  language: Language,
  t: ReportsTexts,
): Kpi {
  const share = withinTarget(total.target);
  const before = compareTotal === null ? null : withinTarget(compareTotal.target);
  const goal = percent(language, serviceLevelGoal);
  return {
    id: 'target',
    label: t.kpi.target(targetMinutes),
    value: share === null ? '–' : whole(language, share * 100),
    unit: share === null ? '' : '%',
    note: before === null ? t.kpi.goal(goal) : t.kpi.was(percent(language, before), goal),
    tone: share === null ? 'plain' : toneOf(share, serviceLevelGoal),
    way:
      share === null || before === null || share === before ? null : share > before ? 'up' : 'down',
    hint: t.definitions.target,
  };
}

function noShowKpi({ total }: Shown, language: Language, t: ReportsTexts): Kpi {
  const share = shareOf(total.noShow, total.tickets);
  return {
    id: 'noShow',
    label: t.kpi.noShow,
    value: share === null ? '–' : decimal(language, share * 100, 1),
    unit: share === null ? '' : '%',
    note: t.kpi.visits(total.noShow),
    ...{ tone: 'plain', way: null, hint: t.definitions.noShow },
  };
}
