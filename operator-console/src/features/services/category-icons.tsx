import {
  Baby,
  BookUser,
  Briefcase,
  BriefcaseMedical,
  Bus,
  Car,
  FileText,
  Gavel,
  GraduationCap,
  HandCoins,
  HardHat,
  HeartHandshake,
  House,
  KeyRound,
  Landmark,
  type LucideIcon,
  MapPinned,
  Medal,
  Scale,
  Shield,
  Sprout,
  Store,
  Tractor,
  TreePine,
  Users,
  Wallet,
  Wrench,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useServiceTexts } from './use-service-texts.ts';

/** Those the kiosk can draw, by their names in the settings; a test compares them. */
export const categoryIcons: Readonly<Record<string, LucideIcon>> = {
  baby: Baby,
  'book-user': BookUser,
  briefcase: Briefcase,
  'briefcase-medical': BriefcaseMedical,
  bus: Bus,
  car: Car,
  'file-text': FileText,
  gavel: Gavel,
  'graduation-cap': GraduationCap,
  'hand-coins': HandCoins,
  'hard-hat': HardHat,
  'heart-handshake': HeartHandshake,
  house: House,
  'key-round': KeyRound,
  landmark: Landmark,
  'map-pinned': MapPinned,
  medal: Medal,
  scale: Scale,
  shield: Shield,
  sprout: Sprout,
  store: Store,
  tractor: Tractor,
  'tree-pine': TreePine,
  users: Users,
  wallet: Wallet,
  wrench: Wrench,
};

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
