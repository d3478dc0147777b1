import { useEffect, useRef } from 'react';
import { inMode, type Mode } from './draft.ts';
import type { Reception } from './reception-context.ts';

/** What the keys of the desk mean, wherever the focus is; Esc is the fields' own. */
const keys: Readonly<Record<string, 'give' | 'link' | 'find' | 'phone' | 'consultation'>> = {
  F2: 'give',
  F4: 'link',
  F6: 'find',
  F7: 'phone',
  F8: 'consultation',
};

export const searchFieldId = 'rc-search';
export const findFieldId = 'rc-find';

export function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.focus();
  // A number is typed over the one before; words for a service are gone on with.
  if (id === findFieldId && field instanceof HTMLInputElement) field.select();
}

/** The key again leads back to tickets. */
function toggled(now: Mode, mode: Mode): Mode {
  return now === mode ? 'ticket' : mode;
}

type Deps = Pick<Reception, 'acts' | 'draft' | 'change' | 'dialog'>;

export function useReceptionKeys(deps: Deps): void {
  const latest = useRef(deps);
  useEffect(() => {
    latest.current = deps;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const meaning = keys[event.key];
      if (meaning === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const { acts, draft, change, dialog } = latest.current;
      if (event.repeat || dialog !== null) return;
      if (meaning === 'give') acts.give();
      else if (meaning === 'link') acts.giveLink();
      else if (meaning === 'find') focusField(findFieldId);
      else {
        change(inMode(draft, toggled(draft.mode, meaning)));
        focusField(searchFieldId);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
