import { decimal } from '@talon/shared/locale/format.ts';
import type { Why, WhyCandidate } from '@talon/shared/views/window-view.ts';
import { CalendarCheck, Check, HeartHandshake, UsersRound } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { levelOf, minutesOf } from '../desk/span.ts';
import { Bar } from '../visit/bar.tsx';
import { sayWhy, whySteps } from './steps.ts';

export interface WhyDialogProps {
  readonly why: Why;
  readonly onClose: () => void;
}

/** Why this one: the winner and the runner-up as they stood, and the rules that decided. */
export function WhyDialog({ why, onClose }: WhyDialogProps): ReactElement {
  const { t } = useSettings();
  return (
    <DeskDialog
      title={t.why.title(why.winner.number)}
      top={64}
      width={720}
      onClose={onClose}
      footer={t.why.footer(t.why.modes[why.mode])}
    >
      <p className="say">{sayWhy(t.why, why)}</p>
      <div className="vs">
        <Side candidate={why.winner} won />
        {why.runnerUp === null ? (
          <div className="nobody">{t.why.nobodyElse}</div>
        ) : (
          <Side candidate={why.runnerUp} won={false} />
        )}
      </div>
      <ol className="steps">
        {whySteps(t.why, why).map((step, index) => (
          <li key={step.head}>
            <span className="n">{index + 1}</span>
            <span>
              <b>{step.head}</b> {step.rest}
            </span>
          </li>
        ))}
      </ol>
    </DeskDialog>
  );
}

const icons = {
  ordinary: UsersRound,
  legal: HeartHandshake,
  appointment: CalendarCheck,
  returning: UsersRound,
} satisfies Record<WhyCandidate['priority'], typeof UsersRound>;

/** Where the target stands on the bar, so that a wait of 1.6 targets still fits. */
const mark = 0.6;

interface SideProps {
  readonly candidate: WhyCandidate;
  readonly won: boolean;
}

function Side({ candidate, won }: SideProps): ReactElement {
  const { t, language } = useSettings();
  const { number, priority, waitedMs, targetMs, ratio } = candidate;
  const Icon = icons[priority];
  return (
    <div className={won ? 'win1' : ''}>
      <p className="k">
        {won ? <Check className="i" size={16} strokeWidth={2.6} /> : null}
        {won ? t.why.winner : t.why.runnerUp}
      </p>
      <p className="tn">{number}</p>
      <p className="cl">
        <Icon className="i" size={17} strokeWidth={2.1} />
        {t.priority[priority]}
      </p>
      <Bar part={ratio * mark} level={levelOf(waitedMs, targetMs)} mark={mark} />
      <p className="sc">
        <span>{t.why.waited(minutesOf(waitedMs), minutesOf(targetMs))}</span>
        <b className="num">{t.why.ratio(decimal(language, ratio, 1))}</b>
      </p>
    </div>
  );
}
