import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

export interface ActProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keyName: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly negative?: boolean;
}

/** A quieter action beside the primary one, with its key. */
export function Act(props: ActProps): ReactElement {
  const { icon: Icon, label, keyName, onPress, disabled = false, negative = false } = props;
  return (
    <button
      type="button"
      className={negative ? 'act neg' : 'act'}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon className="i" size={22} strokeWidth={1.9} />
      <span>{label}</span>
      <kbd className="kbd">{keyName}</kbd>
    </button>
  );
}
