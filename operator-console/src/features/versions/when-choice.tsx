import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { useVersionTexts } from './use-version-texts.ts';

export type When = 'now' | 'tomorrow';

export interface WhenChoiceProps {
  readonly value: When;
  readonly onChange: (when: When) => void;
}

/** In the save bar: from when the change shall hold. */
export function WhenChoice({ value, onChange }: WhenChoiceProps): ReactElement {
  const { planned: t } = useVersionTexts();
  return (
    <Choice
      label={t.when}
      quiet
      look="sg"
      options={[
        { value: 'now', label: t.atOnce },
        { value: 'tomorrow', label: t.tomorrow },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
