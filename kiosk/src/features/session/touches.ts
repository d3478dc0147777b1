import type { RatingTopic } from '@talon/shared/contract/rating-topics.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Choice, Purpose } from './purposes.ts';
import type { Look, Reply, Score } from './session.ts';

/** What a person does at the kiosk, and what the server answers to it. */
export type Touch =
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'look'; readonly part: keyof Look }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'category'; readonly category: string }
  | { readonly type: 'search' }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'keys'; readonly shown: boolean }
  /** `key` becomes the key of the intention when this touch takes the ticket. */
  | { readonly type: 'service'; readonly choice: Choice; readonly key: string }
  | { readonly type: 'purpose'; readonly purpose: Purpose; readonly key: string }
  | { readonly type: 'one_more' }
  /** A service chosen before is left out of the visit again. */
  | { readonly type: 'leave_out'; readonly service: string }
  | { readonly type: 'documents'; readonly choice: Choice }
  | { readonly type: 'close_documents' }
  | { readonly type: 'priority' }
  | { readonly type: 'entitled'; readonly yes: boolean }
  /** The service is not to be had today: what can be done instead? */
  | { readonly type: 'ended'; readonly service: string }
  | BesideTouch
  | { readonly type: 'back' }
  | { readonly type: 'home' }
  | { readonly type: 'browse' }
  | { readonly type: 'add_service' }
  | { readonly type: 'reprint'; readonly key: string }
  | { readonly type: 'reply'; readonly key: string; readonly reply: Reply }
  | { readonly type: 'give_up' }
  | { readonly type: 'retry' }
  | { readonly type: 'finish' }
  /** The centre says which language is its main one. */
  | { readonly type: 'main_language'; readonly language: Language };

/** What is done at a kiosk beside taking a ticket. */
export type BesideTouch =
  | { readonly type: 'check_in' }
  | { readonly type: 'code'; readonly code: string }
  /** Typed, or read by the scanner. */
  | { readonly type: 'check_in_with'; readonly code: string; readonly key: string }
  | { readonly type: 'rating' }
  | { readonly type: 'score'; readonly score: Score }
  | { readonly type: 'topic'; readonly topic: RatingTopic }
  | { readonly type: 'send_rating'; readonly key: string }
  | { readonly type: 'aloud' }
  | { readonly type: 'more_time' };
