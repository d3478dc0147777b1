import { breakReasons } from '@talon/shared/contract/codes.ts';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { useDesk } from '../desk/desk-context.ts';
import type { BreakReason } from './break-span.ts';

interface ReasonChoiceProps {
  readonly value: BreakReason;
  readonly onChange: (reason: BreakReason) => void;
  /** Its name is heard, and stands above it already. */
  readonly quiet?: boolean;
  readonly keyName?: string;
}

/** Why a window takes a break. */
export function ReasonChoice(props: ReasonChoiceProps): ReactElement {
  const { t } = useDesk();
  return (
    <Choice<BreakReason>
      label={t.rest.reason}
      look="chips"
      options={breakReasons.map((value) => ({ value, label: t.rest.reasons[value] }))}
      {...props}
    />
  );
}
