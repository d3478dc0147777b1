import { unreachable } from '@talon/shared/client/unreachable.ts';
import { Monitor, Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { ClaimDialog, type ClaimDialogProps } from './claim-dialog.tsx';
import { DeviceDetail } from './device-detail.tsx';
import { DeviceTable } from './device-table.tsx';
import { DevicesContext, type DevicesPage, useDevices } from './devices-context.ts';
import { KpiRow } from './kpi-row.tsx';
import { PageHead } from './page-head.tsx';
import { SignRow } from './sign-row.tsx';
import { RestartDialog, RevokeDialog } from './sure-dialogs.tsx';
import { useDeviceTexts } from './use-device-texts.ts';
import './devices.css';
import './detail.css';

export interface DevicesScreenProps {
  readonly page: DevicesPage;
  /** A preview's. */
  readonly claim?: ClaimDialogProps;
}

/** 18: every screen of the centre, how it is, and what can be done to it from here. */
export function DevicesScreen({ page, claim = {} }: DevicesScreenProps): ReactElement {
  const isEmpty = page.view.devices.length === 0;
  return (
    <DevicesContext value={page}>
      <OfficeFrame current="devices" over={<OpenDialog claim={claim} />}>
        <PageHead />
        {isEmpty ? <NoDevices /> : <Devices />}
      </OfficeFrame>
    </DevicesContext>
  );
}

function Devices(): ReactElement {
  const { view } = useDevices();
  const listed = view.devices.filter(({ kind }) => kind !== 'sign');
  const hasSigns = listed.length < view.devices.length;
  return (
    <>
      <KpiRow />
      <div className="dv-cols">
        <div className="dv-left">
          {listed.length === 0 ? null : <DeviceTable items={listed} />}
          {hasSigns ? <SignRow /> : null}
        </div>
        <DeviceDetail />
      </div>
    </>
  );
}

function NoDevices(): ReactElement {
  const { mayChange, open, offlineSince } = useDevices();
  const { empty, pair } = useDeviceTexts();
  return (
    <section className="of-card dv-empty">
      <Monitor className="i" size={56} strokeWidth={1.5} />
      <h2>{empty.title}</h2>
      <p>{mayChange ? empty.text : empty.textReadOnly}</p>
      {mayChange ? (
        <button
          type="button"
          className="b solid lg"
          disabled={offlineSince !== null}
          onClick={() => open('claim')}
        >
          <Plus className="i" size={20} strokeWidth={2.2} />
          {pair}
        </button>
      ) : null}
    </section>
  );
}

function OpenDialog({ claim }: { readonly claim: ClaimDialogProps }): ReactElement | null {
  const { dialog, chosen, mayChange } = useDevices();
  if (dialog === null || !mayChange) return null;
  switch (dialog) {
    case 'claim':
      return <ClaimDialog {...claim} />;
    case 'restart':
      return <RestartDialog />;
    case 'change':
      return chosen === null ? null : <ChangeDialog key={chosen.id} item={chosen} />;
    case 'revoke':
      return chosen === null ? null : <RevokeDialog key={chosen.id} item={chosen} />;
    default:
      return unreachable(dialog);
  }
}
