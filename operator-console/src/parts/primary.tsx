import type { ReactElement } from 'react';

export interface PrimaryProps {
  readonly label: string;
  readonly hint?: string;
  readonly look?: 'big' | 'calm';
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** What F2 does now. */
export function Primary({ label, hint, look, disabled, onPress }: PrimaryProps): ReactElement {
  return (
    <button
      type="button"
      className={look === undefined ? 'pri' : `pri ${look}`}
      disabled={disabled === true}
      onClick={onPress}
    >
      <span>
        <b>{label}</b>
        {hint === undefined ? null : <em>{hint}</em>}
      </span>
      <kbd className="kbd">F2</kbd>
    </button>
  );
}
