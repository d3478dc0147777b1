import { z } from 'zod';
import { exportFormats } from './reports.ts';
import { isoTime, language } from './text.ts';

export const scheduledReports = ['visits', 'attendance', 'integrity'] as const;
export type ScheduledReport = (typeof scheduledReports)[number];
export const scheduleRhythms = ['weekly', 'monthly'] as const;
export type ScheduleRhythm = (typeof scheduleRhythms)[number];
export const mostRecipients = 20;

export const scheduleBody = z
  .strictObject({
    report: z.enum(scheduledReports),
    /** After the week (Monday, 07:00) or the month (the 1st, 07:00) is over. */
    rhythm: z.enum(scheduleRhythms),
    format: z.enum(exportFormats),
    language,
    recipients: z.array(z.email().max(254)).min(1).max(mostRecipients),
  })
  .refine(({ report, rhythm }) => report !== 'attendance' || rhythm === 'monthly', {
    path: ['rhythm'],
    error: 'the attendance report is monthly',
  });
export type ScheduleBody = z.infer<typeof scheduleBody>;

/**
 * `unsure`: the server stopped while it was handing the letter over. It is not sent again by itself,
 * since it may have arrived.
 */
export const sendingStates = ['sent', 'retrying', 'failed', 'unsure'] as const;
export type SendingState = (typeof sendingStates)[number];

export const schedule = z.object({
  id: z.string(),
  report: z.enum(scheduledReports),
  rhythm: z.enum(scheduleRhythms),
  format: z.enum(exportFormats),
  language,
  recipients: z.array(z.string()),
  nextAt: isoTime,
  last: z.object({ period: z.string(), state: z.enum(sendingStates), at: isoTime }).nullable(),
});
export type Schedule = z.infer<typeof schedule>;

export const schedulesAnswer = z.object({
  /** Whether this server can send letters at all. */
  mail: z.boolean(),
  items: z.array(schedule),
});
export type SchedulesAnswer = z.infer<typeof schedulesAnswer>;
