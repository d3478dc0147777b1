import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useChosen } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const purposes = ['consult', 'apply', 'collect'] as const;

/** What one comes for; at least one stays. */
export function PurposesField(): ReactElement {
  const { service, change } = useChosen();
  const t = useServiceTexts();
  return (
    <div className="sv-fld">
      <Label className="sv-lb" id="sv-purposes">
        {t.fields.purposes}
      </Label>
      <ToggleButtonGroup
        className="chips small"
        aria-labelledby="sv-purposes"
        selectionMode="multiple"
        disallowEmptySelection
        selectedKeys={service.purposes}
        onSelectionChange={(keys) => change({ purposes: purposes.filter((one) => keys.has(one)) })}
      >
        {purposes.map((purpose) => (
          <ToggleButton key={purpose} id={purpose}>
            {service.purposes.includes(purpose) ? (
              <Check className="i" size={14} strokeWidth={2.4} />
            ) : null}
            {t.purposes[purpose]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
