import { minutesSeconds } from '@talon/shared/locale/format.ts';
import { Check, Coffee } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from '../desk/desk-context.ts';
import { minutesOf } from '../desk/span.ts';
import { Bar } from '../visit/bar.tsx';

/** A window on a break: time left, and what the hall reads above it. */
export function RestCard(): ReactElement {
  const { t, view } = useDesk();
  const reasons: Readonly<Record<string, string>> = t.rest.reasons;
  return (
    <section className="card brk">
      <TimeLeft />
      <SignPreview />
      <div className="rs">
        <h2>{t.rest.reason}</h2>
        <span className="tagb">
          <Check className="i" size={15} strokeWidth={2.4} />
          {reasons[view.breakReason ?? 'other'] ?? t.rest.reasons.other}
        </span>
      </div>
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
      <p className="lab">
        <Coffee className="i" size={20} strokeWidth={2} />
        {words}
      </p>
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
    </div>
  );
}
