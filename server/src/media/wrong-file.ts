import { Fault } from '../http/fault.ts';
import { inMebibytes } from './limits.ts';

/** Why a file is not taken; each has its sentence in three languages. */
export type WrongFile =
  | { readonly code: 'media_type' | 'media_cut_off' | 'media_damaged' | 'media_codec' }
  | { readonly code: 'media_bytes' | 'media_space'; readonly limitBytes: number }
  | { readonly code: 'media_side'; readonly limit: number };

/** The refusal of a file as a problem document that names the body. */
export function wrongFile(wrong: WrongFile): Fault {
  const limit =
    'limitBytes' in wrong ? inMebibytes(wrong.limitBytes) : 'limit' in wrong ? wrong.limit : 0;
  const message = limit === 0 ? wrong.code : `${wrong.code}: ${limit}`;
  return new Fault('validation_failed', {
    errors: [{ field: 'body', code: wrong.code, message, params: { limit } }],
  });
}
