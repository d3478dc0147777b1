import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { Coffee } from 'lucide-react';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { minutesOf } from '../desk/span.ts';
import { Bar } from '../visit/bar.tsx';
import { type BreakReason, breakReasons, breakSpan, mayLast, reasonOf } from './break-span.ts';

/** A window on a break: time left, and what the hall reads above it. */
export function RestCard(): ReactElement {
  return (
    <section className="card brk">
      <TimeLeft />
      <SignPreview />
      <Reasons />
    </section>
  );
}

function TimeLeft(): ReactElement {
  const { t, view, now, time } = useDesk();
  const from = view.breakFrom ?? view.at;
  const until = view.breakUntil;
  const passed = Math.max(0, now - from);
  const ended = until !== null && now >= until;
  const span = minutesSeconds(until === null ? passed : Math.abs(until - now));
  const words = until === null ? t.rest.since : ended ? t.rest.over : t.rest.left;
  return (
    <div>
      <h1 className="lab">
        <Coffee className="i" size={20} strokeWidth={2} />
        {words}
      </h1>
      <p className={span.length > 5 ? 'bigt long' : 'bigt'}>{span}</p>
      {until === null ? (
        <p className="tleg">{t.rest.passedOnly(minutesOf(passed))}</p>
      ) : (
        <>
          <Bar part={passed / (until - from)} level="calm" mark={null} />
          <p className="tleg num">
            <span>{t.rest.passed(minutesOf(passed), Math.round((until - from) / 60_000))}</span>
            <span>{t.until(time(until))}</span>
          </p>
        </>
      )}
    </div>
  );
}

function SignPreview(): ReactElement {
  const { t, view, time } = useDesk();
  const until = view.breakUntil;
  return (
    <div className="v3">
      <p className="lab">{t.rest.sign}</p>
      <div className="signp" data-theme="dark">
        <span className="g">{view.number}</span>
        <div>
          <b>{until === null ? t.rest.signOpen : t.rest.signUntil(time(until))}</b>
          <span>{t.rest.signHint}</span>
        </div>
      </div>
      <Longer />
    </div>
  );
}

/** What may be said anew of a break that lasts. */
function useChange(): (reason: BreakReason, minutes: number | null) => void {
  const { view, commands } = useDesk();
  return (reason, minutes) => {
    const body = minutes === null ? { reason } : { reason, minutes };
    void commands.ask('change-break', `/windows/${view.id}/change-break`, body);
  };
}

const steps = [-5, 5, 15] as const;

/** The planned end moves; the beginning stays. */
function Longer(): ReactElement {
  const { t, view, now, commands } = useDesk();
  const change = useChange();
  const span = breakSpan(view, now);
  return (
    <fieldset className="ext">
      <legend className="sr">{t.rest.time}</legend>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className="b"
          disabled={commands.running !== null || !mayLast(span, step)}
          onClick={() => change(reasonOf(view.breakReason), span.planned + step)}
        >
          {t.rest.step(step)}
        </button>
      ))}
    </fieldset>
  );
}

function Reasons(): ReactElement {
  const { t, view, now } = useDesk();
  const change = useChange();
  const { planned } = breakSpan(view, now);
  const isPlanned = view.breakUntil !== null;
  return (
    <div className="rs">
      <Choice<BreakReason>
        label={t.rest.reason}
        look="chips"
        options={breakReasons.map((value) => ({ value, label: t.rest.reasons[value] }))}
        value={reasonOf(view.breakReason)}
        onChange={(reason) => change(reason, isPlanned ? planned : null)}
      />
    </div>
  );
}
