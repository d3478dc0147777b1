import { CircleSlash, Coffee } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDesk } from './desk-context.ts';

/** Open, break, closed. A window with a visitor stays open until the visit ends. */
export function StatusSwitch(): ReactElement {
  const { t, view, mode, act } = useDesk();
  const resting = mode === 'break';
  const held = view.ticket !== null;
  return (
    <fieldset className="status" aria-label={t.header.state}>
      <button
        type="button"
        aria-pressed={!resting}
        onClick={resting ? () => act('primary') : undefined}
      >
        <span className="live" />
        {t.header.open}
      </button>
      <button
        type="button"
        aria-pressed={resting}
        disabled={held}
        onClick={resting ? undefined : () => act('rest')}
      >
        <Coffee className="i" size={16} strokeWidth={2} />
        {t.header.break}
      </button>
      <button type="button" aria-pressed={false} disabled={held} onClick={() => act('close')}>
        <CircleSlash className="i" size={16} strokeWidth={2} />
        {t.header.closed}
        {held ? null : <kbd className="kbd">F12</kbd>}
      </button>
    </fieldset>
  );
}
