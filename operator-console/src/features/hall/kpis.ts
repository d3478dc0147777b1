import { decimal, minutesSeconds } from '@talon/shared/locale/format.ts';
import type { HallTexts } from '@talon/shared/locale/hall/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { HallKpis } from '@talon/shared/views/hall-view.ts';

export type KpiName = keyof HallTexts['kpi'];
export type KpiTone = 'good' | 'warn' | 'bad' | 'none';

export interface Kpi {
  readonly name: KpiName;
  readonly value: string;
  /** Behind the value, small. */
  readonly unit: string;
  readonly tone: KpiTone;
  readonly note: string;
}

/** So much above the usual is worth a colour. */
const muchMore = 1.2;

/** The six figures in words; `more` is the queue time since they were made, ms. */
export function kpisOf(
  kpis: HallKpis,
  t: HallTexts,
  language: Language,
  more: number,
): readonly Kpi[] {
  return [
    waiting(kpis, t),
    mean(kpis, t),
    longest(kpis, t, more),
    level(kpis, t),
    {
      name: 'served',
      value: String(kpis.served),
      unit: '',
      tone: 'none',
      note: kpis.usualServed === null ? '' : t.note.usually(kpis.usualServed),
    },
    {
      name: 'satisfaction',
      value: kpis.satisfaction === null ? '–' : decimal(language, kpis.satisfaction, 1),
      unit: kpis.satisfaction === null ? '' : t.note.ofFive,
      tone: 'none',
      note: kpis.ratings === 0 ? t.note.noRatings : t.note.ratings(kpis.ratings),
    },
  ];
}

function waiting({ waiting: people, usualWaiting: usual }: HallKpis, t: HallTexts): Kpi {
  const shown = { name: 'waiting', value: String(people), unit: '' } as const;
  if (usual === null) return { ...shown, tone: 'none', note: people === 0 ? t.note.nobody : '' };
  if (people === usual) return { ...shown, tone: 'none', note: t.note.asUsual };
  if (people < usual) return { ...shown, tone: 'none', note: t.note.fewer(usual - people) };
  const tone = people > usual * muchMore ? 'warn' : 'none';
  return { ...shown, tone, note: t.note.more(people - usual) };
}

function mean({ meanWaitMs, targetMs }: HallKpis, t: HallTexts): Kpi {
  if (meanWaitMs === null) {
    return { name: 'mean', value: '–', unit: '', tone: 'none', note: t.note.noCalls };
  }
  return {
    name: 'mean',
    value: minutesSeconds(meanWaitMs),
    unit: t.minutesMark,
    tone: meanWaitMs > targetMs ? 'bad' : 'good',
    note: t.note.target(minutesSeconds(targetMs)),
  };
}

function longest({ longest: one }: HallKpis, t: HallTexts, more: number): Kpi {
  if (one === null) {
    return { name: 'longest', value: '–', unit: '', tone: 'none', note: t.note.nobody };
  }
  const waitedMs = one.waitedMs + more;
  const isOver = waitedMs > one.targetMs;
  return {
    name: 'longest',
    value: minutesSeconds(waitedMs),
    unit: t.minutesMark,
    tone: isOver ? 'bad' : 'good',
    note: isOver ? t.note.over(one.number) : t.note.within(one.number),
  };
}

function level({ serviceLevel, serviceLevelTarget: target }: HallKpis, t: HallTexts): Kpi {
  if (serviceLevel === null) {
    return { name: 'level', value: '–', unit: '', tone: 'none', note: t.note.noCalls };
  }
  return {
    name: 'level',
    value: String(Math.round(serviceLevel)),
    unit: '%',
    tone: serviceLevel < target ? 'warn' : 'good',
    note: t.note.targetPercent(target),
  };
}
