import type { ReactElement } from 'react';
import { StepperRow } from '../../../parts/stepper.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { HolidaySection } from './holiday-section.tsx';
import { WeekSection } from './week-section.tsx';
import './hours.css';

/** What the switch begins with when it is turned on. */
const usualDailyLimit = 300;

/** When the centre is open, and when it gives tickets. */
export function HoursPage(): ReactElement {
  const { document } = useForm();
  return (
    <div className="hr-cols">
      <div className="st-stack">
        {document.aroundTheClock ? null : <WeekSection />}
        <TicketTimes />
      </div>
      {document.aroundTheClock ? null : <HolidaySection />}
    </div>
  );
}

function TicketTimes(): ReactElement {
  const { document, change } = useForm();
  const { hours: t } = useSettingsTexts();
  const { aroundTheClock, firstTicketMinutes, lastTicketMinutes, dailyLimit } = document;
  return (
    <Section title={t.tickets}>
      {aroundTheClock ? null : (
        <StepperRow
          label={t.firstTicket}
          hint={t.firstTicketHint}
          {...{ value: firstTicketMinutes, from: 0, to: 60, step: 5, unit: 'minute' }}
          onChange={(minutes) => change({ firstTicketMinutes: minutes })}
        />
      )}
      {aroundTheClock ? null : (
        <StepperRow
          label={t.lastTicket}
          hint={t.lastTicketHint}
          {...{ value: lastTicketMinutes, from: 0, to: 240, step: 5, unit: 'minute' }}
          onChange={(minutes) => change({ lastTicketMinutes: minutes })}
        />
      )}
      <Toggle
        label={t.dailyLimit}
        hint={t.dailyLimitHint}
        on={dailyLimit !== null}
        onChange={(on) => change({ dailyLimit: on ? usualDailyLimit : null })}
      />
      {dailyLimit === null ? null : (
        <StepperRow
          label={t.dailyLimitCount}
          {...{ value: dailyLimit, from: 1, to: 9999, step: 1 }}
          onChange={(count) => change({ dailyLimit: count })}
        />
      )}
      <Toggle
        label={t.aroundTheClock}
        hint={t.aroundTheClockHint}
        on={aroundTheClock}
        onChange={(on) => change({ aroundTheClock: on })}
      />
    </Section>
  );
}
