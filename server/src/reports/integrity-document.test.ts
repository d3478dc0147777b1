import {
  type IntegrityItem,
  type IntegrityReport,
  integrityKinds,
} from '@talon/shared/contract/integrity-report.ts';
import {
  parkReasons,
  staffReasons,
  turnReasons,
  withdrawalReasons,
} from '@talon/shared/domain/words.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { reportsTexts } from '@talon/shared/locale/reports/texts.ts';
import { sampleCentre } from '@talon/shared/testing/sample-around.ts';
import { expect, test } from 'vitest';
import { csvFile } from './csv-file.ts';
import { integrityDocument } from './integrity-document.ts';

const asOf = '2026-03-17T10:00:00+02:00';

function documentOf(language: Language, items: readonly Partial<IntegrityItem>[]) {
  const whole: IntegrityItem = {
    ...{ id: '2026-03-17.3', at: asOf, kind: 'chosen_call', number: 'А001', window: '1' },
    ...{ by: 'Олена Ковальчук', byKind: 'staff', reason: null, called: null, runnerUp: null },
  };
  const counts = Object.fromEntries(integrityKinds.map((kind) => [kind, 0]));
  const report = {
    ...{ asOf, counts: counts as IntegrityReport['counts'], calls: 5 },
    items: items.map((item) => ({ ...whole, ...item })),
  };
  const period = { from: '2026-03-17', to: '2026-03-17' };
  return integrityDocument(report, period, {
    centre: sampleCentre(),
    language,
    nameOf: () => null,
  });
}

const reasonsIn = (language: Language, items: readonly Partial<IntegrityItem>[]) =>
  documentOf(language, items).rows.map((row) => row[5]);

test.each(languages)('R-12 each kind and each reason has words in %s', (language) => {
  const kinds = documentOf(
    language,
    integrityKinds.map((kind) => ({ kind })),
  ).rows.map((row) => row[2]);
  expect(new Set(kinds).size).toBe(integrityKinds.length);
  expect(kinds).not.toContain(undefined);
  const codes = [
    ...new Set([...turnReasons, ...withdrawalReasons, ...staffReasons, ...parkReasons]),
    'visitor_let_pass',
  ];
  const words = reasonsIn(
    language,
    codes.map((reason) => ({ reason })),
  );
  expect(new Set(words).size).toBe(codes.length);
  for (const word of words) expect(word).not.toMatch(/_|^[a-z]/);
});

test.each(languages)('R-19 that nobody said why is told where it is asked, in %s', (language) => {
  const { notSaid } = reportsTexts[language].integrity;
  const asked = ['chosen_call', 'put_first', 'priority_withdrawn', 'rerouted'] as const;
  expect(
    reasonsIn(
      language,
      asked.map((kind) => ({ kind })),
    ),
  ).toEqual(asked.map(() => notSaid));
  expect(reasonsIn(language, [{ kind: 'walk_in' }])).toEqual(['']);
});

test('R-12 the file tells who was called back from aside, why, and who was passed', () => {
  const stood = { number: 'А002', waitedMinutes: 20, targetMinutes: 15, score: 1.33 };
  const called = { ...stood, number: 'А001', waitedMinutes: 30, score: 2 };
  const back = { kind: 'called_back', reason: 'payment', called, runnerUp: stood } as const;
  const lines = csvFile(documentOf('en', [back]))
    .toString('utf8')
    .replaceAll('\u00a0', ' ');
  expect(lines).toContain('Called back from aside');
  expect(lines).toContain('Paid the fee');
  expect(lines).toContain('А002: waited 20 of 15 min (1.33)');
});
