import { type Answer, callApi, newKey } from '@talon/shared/client/api.ts';
import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { LocalText } from '@talon/shared/views/common.ts';

/** A window of the centre as the form needs it. */
export interface WindowChoice {
  readonly id: string;
  readonly number: number;
  readonly zone: string;
  readonly zoneName: LocalText;
}

export interface Draft {
  readonly code: string;
  readonly name: string;
  readonly kind: DeviceKind;
  readonly zone: string;
  readonly window: string;
}

/** The code of the address, if it is one: the QR of a new screen leads here with it. */
export function codeInHash(hash: string): string {
  return /^#(\d{6})$/.exec(hash)?.[1] ?? '';
}

/** What a person types or pastes: digits only, at most six. */
export function digits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 6);
}

export function isReady(draft: Draft): boolean {
  if (draft.code.length !== 6 || draft.name.trim() === '') return false;
  return draft.kind !== 'sign' || draft.window !== '';
}

export function zonesOf(windows: readonly WindowChoice[]): readonly WindowChoice[] {
  return windows.filter((w, i) => windows.findIndex((other) => other.zone === w.zone) === i);
}

export function readSession(language: Language): Promise<Answer<SessionAnswer>> {
  return callApi({ method: 'GET', path: '/session', language });
}

export function signIn(
  login: string,
  password: string,
  language: Language,
): Promise<Answer<SessionAnswer>> {
  return callApi({ method: 'POST', path: '/session', body: { login, password }, language });
}

export function readWindows(
  centre: string,
  language: Language,
): Promise<Answer<{ readonly items: readonly WindowChoice[] }>> {
  return callApi({ method: 'GET', path: `/centres/${centre}/windows`, language });
}

export function claim(
  draft: Draft,
  centre: string,
  session: SessionAnswer,
  language: Language,
): Promise<Answer<unknown>> {
  const { code, kind, zone, window } = draft;
  const place = kind === 'sign' ? { window } : kind === 'board' && zone !== '' ? { zone } : {};
  return callApi({
    method: 'POST',
    path: '/devices/claims',
    body: { code, name: draft.name.trim(), kind, centre, ...place },
    key: newKey(),
    csrf: session.csrfToken,
    language,
  });
}
