import type { DeviceHealth } from '@talon/shared/views/devices-view.ts';
import type { ReactElement } from 'react';
import { useDeviceTexts } from './use-device-texts.ts';

/** What went wrong in the page of a device since it was loaded, for who repairs it. */
export function PageFaults({ errors }: Pick<DeviceHealth, 'errors'>): ReactElement {
  const t = useDeviceTexts();
  return (
    <section className="dv-faults">
      <h3>{t.detail.errors}</h3>
      <ul>
        {errors.map(({ hash, line, count }) => (
          <li key={hash}>
            <code>{line}</code>
            <span className="num">{t.detail.times(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
