import { officeTexts } from '@talon/shared/locale/office/texts.ts';
import { LayoutDashboard } from 'lucide-react';
import type { ReactElement } from 'react';
import type { OfficeWay } from '../../app/rights.ts';
import { useSettings } from '../../app/settings-context.ts';

export interface OfficeLinkProps {
  readonly way: OfficeWay;
  readonly look: 'b out' | 'ib';
}

/** From the windows to the office, for those who have work there. */
export function OfficeLink({ way, look }: OfficeLinkProps): ReactElement {
  const { language } = useSettings();
  const name = officeTexts[language].pages[way.id];
  const icon = <LayoutDashboard className="i" size={look === 'ib' ? 20 : 18} strokeWidth={2} />;
  return look === 'ib' ? (
    <a className={look} href={way.path} aria-label={name} title={name}>
      {icon}
    </a>
  ) : (
    <a className={look} href={way.path}>
      {icon}
      {name}
    </a>
  );
}
