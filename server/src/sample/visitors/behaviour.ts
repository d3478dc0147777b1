import type { Service } from '@talon/shared/domain/settings/centre-settings.ts';
import type { Language, ParkReason, Purpose } from '@talon/shared/domain/words.ts';
import type { SampleCategory } from '../categories.ts';
import type { Visit } from './hall.ts';
import type { Random } from './random.ts';

/** Shares and times of the model. Nothing here is measured but what docs/DATA.md says is. */
export const behaviour = {
  noShow: 0.05,
  legalPriority: 0.08,
  /** A second service on the same ticket. */
  secondService: 0.05,
  parked: 0.03,
  transferred: 0.02,
  /** After a visit, the operator takes a break. */
  breakAfterVisit: 0.02,
  breakMinutes: 10,
  parkMinutes: 5,
  walkSeconds: [20, 60],
  /** Between finishing with one visitor and calling the next. */
  restSeconds: [3, 15],
  recallEverySeconds: 40,
  recalls: 3,
  /** Coefficient of variation of service times. */
  variation: 0.8,
} as const;

const languageShares: readonly (readonly [Language, number])[] = [
  ['uk', 86],
  ['ru', 9],
  ['en', 5],
];
/** 40 of 100 visits are consultations. */
const purposeShares = { consult: 40, apply: 45, collect: 15 } satisfies Record<Purpose, number>;
const parkReasonShares: readonly (readonly [ParkReason, number])[] = [
  ['documents', 5],
  ['payment', 3],
  ['form', 2],
];

function byShare<Item>(
  random: Random,
  shares: readonly (readonly [Item, number])[],
  otherwise: Item,
): Item {
  return random.pick(shares, ([, share]) => share)?.[0] ?? otherwise;
}

export function parkReason(random: Random): ParkReason {
  return byShare(random, parkReasonShares, 'documents');
}

/** One visit to a category; null when it offers nothing. Services listed first are asked for more. */
export function visitTo(
  category: SampleCategory,
  services: readonly Service[],
  random: Random,
): Visit | null {
  const offered = services.filter((service) => service.category === category);
  const wanted = random.pick(offered, (_, index) => 1 / (index + 1));
  if (wanted === undefined) return null;
  const purpose = random.pick(wanted.purposes, (one) => purposeShares[one]) ?? 'apply';
  const others = offered.filter((one) => one !== wanted && one.purposes.includes(purpose));
  const second = random.chance(behaviour.secondService) ? random.pick(others) : undefined;
  return {
    services: [wanted.id, ...(second === undefined ? [] : [second.id])],
    purpose,
    priority: random.chance(behaviour.legalPriority) ? 'legal' : 'ordinary',
    language: byShare(random, languageShares, 'uk'),
  };
}

/** Mean service time in minutes: handing over a result is as short as a cash desk, advice shorter. */
export function meanServiceMinutes(plannedMinutes: number, purpose: Purpose): number {
  const means = {
    consult: plannedMinutes * 0.6,
    apply: plannedMinutes,
    collect: Math.min(plannedMinutes, 4),
  } satisfies Record<Purpose, number>;
  return means[purpose];
}

/** One service time in ms: lognormal, modelled, as the data does not say when a service ended. */
export function drawServiceMs(plannedMinutes: number, purpose: Purpose, random: Random): number {
  const mean = meanServiceMinutes(plannedMinutes, purpose);
  return random.lognormal(mean, behaviour.variation) * 60_000;
}
