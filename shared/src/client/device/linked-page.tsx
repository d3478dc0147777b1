import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import type { Language } from '../../locale/languages.ts';
import type { DeviceView } from '../../views/devices-view.ts';
import { useLive, useView } from '../live-view.ts';
import type { PairedDevice } from '../pairing/device-store.ts';
import { DeviceContext } from './device-context.ts';
import { followed } from './followed.ts';
import { NameFlash } from './name-flash.tsx';
import { openLink } from './open-link.ts';

export interface LinkedPageProps {
  /** Null: this page shows something without being paired, and nobody commands it. */
  readonly device: PairedDevice | null;
  readonly language: Language;
  /** Must be constant. An administrator changed what the screen is to show: store and show it. */
  readonly onDevice: (device: PairedDevice) => void;
  /** Must be constant. The server no longer knows this device. */
  readonly onRevoked: () => void;
  readonly children: ReactNode;
}

/** A page of the hall with its link to the administrator, if it is paired. */
export function LinkedPage(props: LinkedPageProps): ReactElement {
  const { device, children } = props;
  if (device === null) return <>{children}</>;
  return <Linked key={device.token} {...props} device={device} />;
}

const revoked: readonly string[] = ['unauthenticated', 'forbidden'];

function Linked(props: LinkedPageProps & { readonly device: PairedDevice }): ReactElement {
  const { device, language, onDevice, onRevoked, children } = props;
  const live = useLive();
  const { id, token } = device;
  const { view, refused } = useView<DeviceView>(`device:${id}`, { token });
  const [flashed, setFlashed] = useState(0);
  const [link] = useState(() =>
    openLink({ token, live, showName: () => setFlashed((count) => count + 1) }),
  );
  useEffect(() => link.open(), [link]);
  useEffect(() => {
    if (refused !== null && revoked.includes(refused)) onRevoked();
  }, [refused, onRevoked]);
  useEffect(() => {
    if (view === null) return;
    const next = followed(device, view);
    if (next !== device) onDevice(next);
    link.take(view);
  }, [view, device, link, onDevice]);
  const { printer = null, speaks = true, media = true } = device;
  const name = view?.device.name ?? null;
  const { busy, tell } = link;
  return (
    <DeviceContext value={{ printer, speaks, media, busy, tell }}>
      {children}
      {flashed === 0 || name === null ? null : (
        <NameFlash key={flashed} name={name} kind={device.kind} language={language} />
      )}
    </DeviceContext>
  );
}
