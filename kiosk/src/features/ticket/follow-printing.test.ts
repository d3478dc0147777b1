import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import { expect, test } from 'vitest';
import { followPrinting, silenceMs, troubleOf } from './follow-printing.ts';

const view = (
  printer: PrinterView['printer'],
  state: PrinterView['printings'][number]['state'],
  reason: string | null = null,
  open = state === 'queued',
) => ({ printer, printings: [{ job: 'j', state, reason, open }] });

test.each([
  [view('ready', 'queued'), 'printing'],
  [view('paper_out', 'queued'), 'paper_out'],
  [view('ready', 'queued', 'paper_out'), 'paper_out'],
  [view('away', 'queued', 'offline'), 'failed'],
  [view('ready', 'sent', null, true), 'printing'],
  [view('silent', 'sent', null, false), 'sent'],
  [view('paper_low', 'printed'), 'sent'],
  [view('ready', 'failed', 'paper_out'), 'paper_out'],
  [view('ready', 'failed', 'interrupted'), 'failed'],
] as const)('J-8 %j is told as %s', (known, told) => {
  expect(followPrinting(known, 'j', 0)).toBe(told);
});

test('J-8 a printing of which nobody tells is given up after a while', () => {
  expect(followPrinting(null, 'j', silenceMs - 1)).toBe('printing');
  expect(followPrinting(null, 'j', silenceMs)).toBe('failed');
  expect(followPrinting(view('ready', 'printed'), 'other', silenceMs)).toBe('failed');
});

test('only a printer that cannot print is worth a word beforehand', () => {
  expect(troubleOf(null)).toBeNull();
  expect(troubleOf('paper_low')).toBeNull();
  expect(troubleOf('paper_out')).toBe('paper_out');
  expect(troubleOf('cover_open')).toBe('failed');
});
