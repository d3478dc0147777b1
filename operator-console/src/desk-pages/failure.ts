import type { Answer } from '@talon/shared/client/api.ts';

/** Why nothing was done: a sentence for the whole form, and one for each field at fault. */
export interface Failure {
  readonly code: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, { readonly code: string; readonly text: string }>>;
}

/** The server's own words in the person's language; `silence` when nobody answered. */
export function failureOf(answer: Answer<unknown>, silence: string): Failure | null {
  if (answer.ok) return null;
  if (answer.problem === null) return { code: 'unreachable', text: silence, fields: {} };
  const { code, detail, errors } = answer.problem;
  const fields = (errors ?? []).map(
    (error) => [error.field, { code: error.code, text: error.message }] as const,
  );
  return { code, text: detail ?? silence, fields: Object.fromEntries(fields) };
}
