import type { DeviceAnswer } from '@talon/shared/contract/devices.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { zoneNames } from './claim.ts';

export interface DoneCardProps {
  readonly device: DeviceAnswer;
  readonly windows: readonly WindowItem[];
  readonly onAnother: () => void;
}

function usePlaceName({ device, windows }: Omit<DoneCardProps, 'onAnother'>): string {
  const { pair: t } = usePageTexts();
  const { language } = useSettings();
  const window = windows.find(({ id }) => id === device.window);
  if (window) return t.windowOf(window.number, window.zoneName[language]);
  return zoneNames(device.zone, windows, language) ?? t.wholeHall;
}

export function DoneCard({ device, windows, onAnother }: DoneCardProps): ReactElement {
  const { pair: t, home } = usePageTexts();
  const place = usePlaceName({ device, windows });
  return (
    <section className="pd-card">
      <span className="pd-done">
        <Check className="i" size={32} strokeWidth={2.4} />
      </span>
      <div role="status">
        <h1>{t.doneTitle}</h1>
        <p className="pd-lead">{t.doneText}</p>
      </div>
      <dl>
        <dt>{t.doneName}</dt>
        <dd>{device.name}</dd>
        <dt>{t.kinds[device.kind]}</dt>
        <dd>{place}</dd>
      </dl>
      <div className="pd-ways">
        <a className="b lg" href="/">
          {home}
        </a>
        <button type="button" className="b lg solid" onClick={onAnother}>
          {t.another}
        </button>
      </div>
    </section>
  );
}
