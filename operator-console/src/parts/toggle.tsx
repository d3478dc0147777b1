import type { ReactElement } from 'react';
import { Switch } from 'react-aria-components';

export interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch; its whole row is the target. */
export function Toggle({ label, hint, on, onChange }: ToggleProps): ReactElement {
  return (
    <Switch className="lbl" isSelected={on} onChange={onChange}>
      <span>
        <b>{label}</b>
        {hint === undefined ? null : <em>{hint}</em>}
      </span>
      <i className="tg" />
    </Switch>
  );
}
