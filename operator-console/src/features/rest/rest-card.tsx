import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { Coffee } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { pressedBy } from '../desk/press-on-screen.ts';
import { minutesOf } from '../desk/span.ts';
import { Bar } from '../visit/bar.tsx';
import { breakSpan, mayLast, reasonOf } from './break-span.ts';
import { ReasonChoice } from './reason-choice.tsx';
import { useBreakChange } from './use-break-change.ts';

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

const steps = [
  [-5, 'F6', 'shorter'],
  [5, 'F7', 'longer'],
  [15, 'F8', 'much-longer'],
] as const;

/** The planned end moves; the beginning stays. */
export function Longer(): ReactElement {
  const { t, view, now, commands } = useDesk();
  const change = useBreakChange();
  const span = breakSpan(view, now);
  return (
    <fieldset className="ext">
      <legend className="sr">{t.rest.time}</legend>
      {steps.map(([step, key, action]) => (
        <button
          key={step}
          type="button"
          className="b"
          disabled={commands.running !== null || !mayLast(span, step)}
          onClick={() => void change(reasonOf(view.breakReason), span.planned + step)}
          {...pressedBy(action)}
        >
          {t.rest.step(step)} <kbd className="kbd">{key}</kbd>
        </button>
      ))}
    </fieldset>
  );
}

function Reasons(): ReactElement {
  const { view, now } = useDesk();
  const change = useBreakChange();
  const { planned } = breakSpan(view, now);
  const isPlanned = view.breakUntil !== null;
  return (
    <div className="rs">
      <ReasonChoice
        keyName="F10"
        value={reasonOf(view.breakReason)}
        onChange={(reason) => void change(reason, isPlanned ? planned : null)}
      />
    </div>
  );
}
