import { z } from 'zod';
import { longestComment, ratingTopics } from './rating-topics.ts';
import { isoTime } from './text.ts';

/** What a visitor thinks. Nothing in it says who. */
export const ratingBody = z.strictObject({
  score: z.number().int().min(1).max(5),
  topics: z.array(z.enum(ratingTopics)).max(ratingTopics.length).default([]),
  comment: z.string().trim().min(1).max(longestComment).optional(),
});
export type RatingBody = z.input<typeof ratingBody>;

export const ratingAnswer = z.object({
  rating: z.object({ id: z.string(), score: z.number().int() }),
});

export const feedbackAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: isoTime,
      source: z.enum(['kiosk', 'visitor']),
      score: z.number().int(),
      topics: z.array(z.enum(ratingTopics)),
      /** null: none was written, or it is erased already. */
      comment: z.string().nullable(),
    }),
  ),
  next: z.string().optional(),
});
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>;
