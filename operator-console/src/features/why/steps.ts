import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { WhyTexts } from '@talon/shared/locale/console/uk-why.ts';
import type { Why } from '@talon/shared/views/window-view.ts';

export interface Step {
  /** Set in bold. */
  readonly head: string;
  readonly rest: string;
}

/** One sentence: why this ticket. Never the reason of a priority. */
export function sayWhy(t: WhyTexts, why: Why): string {
  const { number, priority } = why.winner;
  if (why.rule !== 'share_priority') return t.say[why.rule](number);
  return priority === 'appointment' ? t.say.share_appointment(number) : t.say.share_legal(number);
}

/** The rules that decided, in the order in which they were asked. */
export function whySteps(t: WhyTexts, why: Why): readonly Step[] {
  const { noDirected } = t.step;
  const longest: Step = { head: t.longest(why.winner.number), rest: t.longestRest };
  const shareRule = t.shareRule(why.sharePriority, why.shareOf);
  switch (why.rule) {
    case 'chosen':
      return [t.step.chosen];
    case 'walk_in':
      return [t.step.walkIn];
    case 'called_back':
      return [t.step.calledBack];
    case 'directed_due':
      return [t.step.directed];
    case 'share_priority':
      return [noDirected, { head: shareRule, rest: t.sharePriority(why.priorityCalls) }, longest];
    case 'share_ordinary_turn':
      return [noDirected, { head: shareRule, rest: t.shareOrdinary(why.priorityCalls) }, longest];
    case 'strict_priority':
      return [noDirected, t.step.strict, longest];
    case 'ratio':
      return [noDirected, t.step.ratio];
    case 'preference':
      return [noDirected, t.step.ratio, t.step.preference];
    case 'fifo':
      return [noDirected, t.step.fifo];
    case 'early_appointment':
      return [noDirected, t.step.early];
    case 'only_one':
      return [t.step.onlyOne];
    default:
      return unreachable(why.rule);
  }
}
