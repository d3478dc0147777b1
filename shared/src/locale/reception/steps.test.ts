import { expect, test } from 'vitest';
import type { DayEvent } from '../../domain/day/events.ts';
import { languages } from '../languages.ts';
import { receptionTexts } from './texts.ts';

/** What can happen to a ticket, and what its papers can come to. */
type Step =
  | Extract<DayEvent, { readonly ticket: string | null }>['type']
  | `print_${'queued' | 'sent' | 'printed' | 'failed'}`;

test.each(languages)('each step of a ticket’s way has its words in %s', (language) => {
  const steps: Readonly<Record<Step, string>> = receptionTexts[language].steps;
  expect(Object.values(steps).filter((words) => words.trim() === '')).toEqual([]);
});
