import { expect, test } from 'vitest';
import { sampleCentre } from '../sample/centre.ts';
import { scan } from './scan.ts';
import { type Asked, questionOf, visitsReportOf } from './visits-report.ts';

const asked: Asked = {
  period: { from: '2026-03-01', to: '2026-03-31' },
  compare: null,
  ...{ groupBy: 'hour', filters: {}, language: 'uk' },
};

test('R-3 a report tells the goal that its centre has set', () => {
  const supervision = { serviceLevel: 70, waitPercent: 150, servicePercent: 150, idleMinutes: 3 };
  const centre = { ...sampleCentre(), supervision };
  const report = visitsReportOf({
    ...{ asked, compared: null, asOf: '', firstDay: null },
    names: { centre, language: 'uk', nameOf: () => null },
    found: scan(questionOf(asked, centre), []),
    satisfaction: { ratings: 0, score: null },
  });
  expect(report.serviceLevelGoal).toBe(0.7);
});
