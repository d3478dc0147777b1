import type { OnScreen } from './actions.ts';

/** Marks what a key presses. */
export const pressedBy = (action: OnScreen) => ({ 'data-act': action }) as const;

/** As a click: nothing where it is not on the screen or is off. */
export function pressOnScreen(action: OnScreen): void {
  const marked = document.querySelector<HTMLElement>(`[data-act="${action}"]`);
  // The words of a box or a choice are no button: the box in them is.
  const box = marked?.querySelector('input') ?? marked;
  box?.click();
}
