import { unreachable } from '@talon/shared/client/unreachable.ts';
import { type DeviceKind, deviceKinds } from '@talon/shared/contract/devices.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { StartTexts } from '@talon/shared/locale/start/uk.ts';
import { type ZoneChoice, zonesIn } from '@talon/shared/views/zone-choice.ts';

/** What an administrator says of a new device. */
export interface Claim {
  /** Digits alone. */
  readonly code: string;
  /** null = neither the device nor the person has said it. */
  readonly kind: DeviceKind | null;
  readonly centre: string;
  /** Of a board: a zone, or several joined with commas; null = the whole hall. */
  readonly zone: string | null;
  /** Of a sign. */
  readonly window: string | null;
  /** Of a kiosk; null = the centre's usual one. */
  readonly printer: string | null;
  /** Of a board. */
  readonly speaks: boolean;
  readonly media: boolean;
  /** null = not named by the person: the proposal holds. */
  readonly name: string | null;
}
export type ClaimField = 'code' | 'kind' | 'window' | 'name';

const codeLength = 6;

/** Before anybody said anything. */
export const emptyClaim: Claim = {
  code: '',
  kind: null,
  centre: '',
  zone: null,
  window: null,
  printer: null,
  speaks: true,
  media: true,
  name: null,
};

export const isWholeCode = (code: string): boolean => code.length === codeLength;

/** «482-716», «482 716» and a pasted address's tail are all the same code. */
export function tidyCode(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, codeLength);
}

/** As the device shows it, in 3 + 3; `typed` is digits alone. */
export function spacedCode(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}\u00a0${code.slice(3)}` : code;
}

/** What a QR brought: `/pair/#482716-board`, or a link with `?code=482716`. */
export function claimOfAddress(address: {
  readonly hash: string;
  readonly search: string;
}): Pick<Claim, 'code' | 'kind'> {
  const told = address.hash || (new URLSearchParams(address.search).get('code') ?? '');
  const kind = deviceKinds.find((one) => told.endsWith(`-${one}`)) ?? null;
  return { code: tidyCode(told), kind };
}

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Each zone that has a window, in the order of the windows. */
export function zonesOf(windows: readonly WindowItem[], language: Language): readonly Place[] {
  const names = new Map(windows.map(({ zone, zoneName }) => [zone, zoneName[language]]));
  return [...names].map(([id, name]) => ({ id, name }));
}

/** The names of a board's zones in a row; null = the whole hall. */
export function zoneNames(
  choice: ZoneChoice | null,
  windows: readonly WindowItem[],
  language: Language,
): string | null {
  const shown = zonesIn(choice) ?? [];
  const names = zonesOf(windows, language).filter(({ id }) => shown.includes(id));
  return names.length === 0 ? null : names.map(({ name }) => name).join(', ');
}

/** A name by which the device can be told from others, for who does not care to think of one. */
export function proposedName(
  claim: Claim,
  windows: readonly WindowItem[],
  language: Language,
  texts: StartTexts['pair'],
): string {
  switch (claim.kind) {
    case null:
      return '';
    case 'kiosk':
      return texts.proposals.kiosk;
    case 'board':
      return texts.proposals.board(zoneNames(claim.zone, windows, language));
    case 'sign': {
      const window = windows.find(({ id }) => id === claim.window);
      return texts.proposals.sign(window?.number ?? null);
    }
    default:
      return unreachable(claim.kind);
  }
}

export function faultyFields(claim: Claim): readonly ClaimField[] {
  const faults: ClaimField[] = [];
  if (!isWholeCode(claim.code)) faults.push('code');
  if (claim.kind === null) faults.push('kind');
  if (claim.kind === 'sign' && claim.window === null) faults.push('window');
  if (claim.name?.trim() === '') faults.push('name');
  return faults;
}

/** Body of POST /devices/claims: only what the kind has. */
export function claimRequest(claim: Claim, kind: DeviceKind, proposal: string) {
  const { code, centre, zone, window, printer, speaks, media } = claim;
  const name = (claim.name ?? proposal).trim();
  const all = { code, kind, centre, name };
  switch (kind) {
    case 'kiosk':
      return { ...all, ...(printer === null ? {} : { printer }) };
    case 'board':
      return { ...all, ...(zone === null ? {} : { zone }), speaks, media };
    case 'sign':
      return { ...all, ...(window === null ? {} : { window }) };
    default:
      return unreachable(kind);
  }
}
