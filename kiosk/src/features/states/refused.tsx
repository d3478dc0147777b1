import type { Problem } from '@talon/shared/contract/problem.ts';
import { ArrowLeft, HandHelping, Info, LayoutGrid, RefreshCw, TicketX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';
import type { Intention } from '../session/session.ts';
import { StateScreen } from './state-screen.tsx';

export interface RefusedProps {
  /** null: no answer came. */
  readonly problem: Problem | null;
  /** What was refused: a ticket, a further service for it, a rating. */
  readonly of: Intention['kind'];
}

const limits: readonly string[] = ['service_limit_reached', 'day_limit_reached'];

/** Worth asking for once more, unchanged: the server could not, rather than would not. */
function isPassing(problem: Problem | null): boolean {
  return problem === null || problem.status >= 500 || problem.status === 429;
}

function titleOf(props: RefusedProps, texts: ReturnType<typeof useFrame>['texts']): string {
  if (props.problem !== null && limits.includes(props.problem.code)) return texts.refused.full;
  if (props.of === 'rate') return texts.rating.failed;
  return props.of === 'issue' ? texts.refused.title : texts.refused.addTitle;
}

/** 14e: the person's words for a «no», and a way on. Sentences come from the server's answer. */
export function Refused(props: RefusedProps): ReactElement {
  const { texts, dispatch } = useFrame();
  const { problem } = props;
  const { refused } = texts;
  const lost = props.of === 'rate' ? texts.rating.failedLost : refused.lost;
  const full = problem !== null && limits.includes(problem.code);
  const isRating = props.of === 'rate';
  const rows = [
    ...(isRating || problem?.code === 'day_limit_reached' || isPassing(problem)
      ? []
      : [{ icon: LayoutGrid, title: refused.other, text: refused.otherText }]),
    { icon: HandHelping, title: refused.consult, text: refused.consultText },
  ];
  return (
    <StateScreen
      icon={full ? TicketX : Info}
      sign="warn"
      title={titleOf(props, texts)}
      lead={problem === null ? lost : full ? refused.fullText : problem.detail}
      rows={rows}
      nav={
        <nav className="bot two" aria-label={refused.title}>
          <button type="button" className="kb" onClick={() => dispatch({ type: 'back' })}>
            <ArrowLeft className="i" size={44} strokeWidth={2.2} />
            {texts.frame.back}
          </button>
          {isPassing(problem) ? (
            <button type="button" className="kb solid" onClick={() => dispatch({ type: 'retry' })}>
              <RefreshCw className="i" size={42} strokeWidth={2} />
              {refused.retry}
            </button>
          ) : (
            <button type="button" className="kb solid" onClick={() => dispatch({ type: 'home' })}>
              {refused.other}
            </button>
          )}
        </nav>
      }
    />
  );
}
