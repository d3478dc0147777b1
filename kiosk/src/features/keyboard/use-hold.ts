import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

const beforeRepeatMs = 500;
const repeatMs = 90;

/** What a key needs: touched, it acts at once; pressed on a real keyboard, it acts as a button. */
export interface Press {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Acts when touched, not when let go: two thumbs type faster than clicks follow, and only the first
 * of two fingers ever makes one. The touch leaves the focus in the field.
 */
export function pressOf(act: () => void): Press {
  return {
    onPointerDown: (event) => {
      event.preventDefault();
      act();
    },
    onClick: ({ detail }) => {
      // Clicks of a pointer are counted from one, and have acted already when it went down.
      if (detail === 0) act();
    },
  };
}

export interface Hold extends Press {
  readonly onPointerUp: () => void;
  readonly onPointerLeave: () => void;
  readonly onPointerCancel: () => void;
}

/** The same, again and again while it is held. */
export function useHold(act: () => void): Hold {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = (): void => clearTimeout(timer.current);
  const again = (afterMs: number): void => {
    timer.current = setTimeout(() => {
      latest.current();
      again(repeatMs);
    }, afterMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const press = pressOf(() => {
    act();
    stop();
    again(beforeRepeatMs);
  });
  const onClick = (event: MouseEvent): void => {
    press.onClick(event);
    stop();
  };
  return { ...press, onClick, onPointerUp: stop, onPointerLeave: stop, onPointerCancel: stop };
}
