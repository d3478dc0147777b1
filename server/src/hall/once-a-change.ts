import type { Day } from '@talon/shared/domain/day/state.ts';
import type { Surroundings } from '@talon/shared/views/surroundings.ts';

type Fold<View> = (day: Day, around: Surroundings) => View;

interface Kept<View> {
  readonly around: Surroundings;
  readonly view: View;
}

/**
 * Folds a view anew only when something it is made of has changed: asked for by a flood it costs a
 * comparison. For folds that read no clock but the hours; these are another object each minute.
 */
export function onceAChange<View>(fold: Fold<View>): Fold<View> {
  const kept = new WeakMap<Day, Kept<View>>();
  return (day, around) => {
    const last = kept.get(day);
    if (last !== undefined && isUnchanged(last.around, around)) return last.view;
    const view = fold(day, around);
    kept.set(day, { around, view });
    return view;
  };
}

function isUnchanged(a: Surroundings, b: Surroundings): boolean {
  return (
    a.version.event === b.version.event &&
    a.version.tick === b.version.tick &&
    a.version.day === b.version.day &&
    a.version.epoch === b.version.epoch &&
    a.centre === b.centre &&
    a.week === b.week &&
    a.waits === b.waits
  );
}
