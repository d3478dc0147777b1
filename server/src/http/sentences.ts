import type { Refusal } from '@talon/shared/domain/day/refusals.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import {
  type FieldProblem,
  fieldProblems,
  type Params,
  problemTitles,
  say,
  shellProblems,
} from '@talon/shared/locale/problems.ts';
import { pauseReasonTexts, refusalTexts, somebody } from '@talon/shared/locale/refusals.ts';
import type { Identity, Settings } from '../parts.ts';
import type { FieldError, Refused } from './fault.ts';

export type Names = Pick<Settings, 'get' | 'centreOfWindow'> & Pick<Identity, 'nameOf'>;

/** `forStaff`: a colleague is named; the public never learns who works where. */
export function refusalSentence(
  refused: Refused,
  language: Language,
  names: Names,
  forStaff: boolean,
): string {
  const params = refusalParams(refused.refusal, refused.centre, language, names, forStaff);
  return say(refusalTexts[refused.refusal.code], language, params);
}

function refusalParams(
  refusal: Refusal,
  centre: string,
  language: Language,
  names: Names,
  forStaff: boolean,
): Params {
  const params: Record<string, string | number> = {};
  if ('service' in refusal) {
    const service = names.get(centre)?.services.find((one) => one.id === refusal.service);
    params.service = service?.name[language] ?? refusal.service;
  }
  if ('window' in refusal) {
    const window = names.get(centre)?.windows.find((one) => one.id === refusal.window);
    params.window = window?.number ?? refusal.window;
  }
  if ('operator' in refusal) {
    const name = forStaff ? names.nameOf(refusal.operator) : null;
    params.name = name ?? somebody[language];
  }
  if ('reason' in refusal) params.reason = pauseReasonTexts[refusal.reason][language];
  if ('limit' in refusal) params.limit = refusal.limit;
  if ('most' in refusal) params.most = refusal.most;
  if ('letter' in refusal) params.letter = refusal.letter;
  return params;
}

type TitledStatus = keyof typeof problemTitles;

export function titleOf(status: number, language: Language): string {
  const known = status in problemTitles ? (status as TitledStatus) : 500;
  return problemTitles[known][language];
}

const waitWords: Readonly<Record<Language, { readonly s: string; readonly min: string }>> = {
  uk: { s: 'с', min: 'хв' },
  ru: { s: 'с', min: 'мин' },
  en: { s: 's', min: 'min' },
};

export function shellSentence(
  code: keyof typeof shellProblems,
  language: Language,
  retryAfter: number | null,
  params: Params = {},
): string {
  const seconds = retryAfter ?? 1;
  const words = waitWords[language];
  const wait = seconds < 90 ? `${seconds} ${words.s}` : `${Math.ceil(seconds / 60)} ${words.min}`;
  return say(shellProblems[code], language, { wait, ...params });
}

function isFieldProblem(code: string): code is FieldProblem {
  return code in fieldProblems;
}

/** A field's message in the caller's language where its code is one of ours. */
export function fieldSentence(error: FieldError, language: Language): string {
  if (!isFieldProblem(error.code)) return error.message;
  return say(fieldProblems[error.code], language, error.params);
}
