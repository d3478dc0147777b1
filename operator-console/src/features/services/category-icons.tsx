import { categoryIcons } from '@talon/shared/client/category-icons.ts';
import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useServiceTexts } from './use-service-texts.ts';

export interface CategoryIconsProps {
  readonly value: string;
  readonly onChange: (icon: string) => void;
}

/** The pictures of the kiosk's tiles, to choose one by sight; each has its plain name. */
export function CategoryIcons({ value, onChange }: CategoryIconsProps): ReactElement {
  const { category: t } = useServiceTexts();
  return (
    <RadioGroup className="sv-icons" value={value} onChange={onChange}>
      <Label className="sv-lb">{t.icon}</Label>
      <div>
        {Object.entries(categoryIcons).map(([name, Icon]) => (
          <Radio key={name} value={name} aria-label={name.replaceAll('-', ' ')}>
            <Icon className="i" size={22} strokeWidth={1.8} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
