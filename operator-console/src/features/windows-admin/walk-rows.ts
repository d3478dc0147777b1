import type { KeyboardEvent } from 'react';

/** Up and down go from window to window, as in any list of the desk. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = document.activeElement;
  if (step === 0 || !(here instanceof HTMLElement)) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.wa-name')];
  const at = names.indexOf(here);
  const next = names[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}
