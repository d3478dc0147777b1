import { deviceKinds } from '@talon/shared/contract/devices.ts';
import { type ReactElement, useEffect, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import type { Failure } from '../../desk-pages/failure.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { usePageTexts } from '../../desk-pages/use-page-texts.ts';
import {
  type Claim,
  type ClaimField,
  emptyClaim,
  proposedName,
  spacedCode,
  tidyCode,
} from '../../pair/claim.ts';
import { PlaceField } from '../../pair/place-field.tsx';
import { useClaim } from '../../pair/use-claim.ts';
import { useKindOfCode } from '../../pair/use-kind-of-code.ts';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

export interface ClaimDialogProps {
  /** A preview's: what stands typed, and why it was refused. */
  readonly initial?: Partial<Claim>;
  readonly refused?: Failure;
}

/** The claiming of `/pair/` without leaving the list of devices. */
export function ClaimDialog({ initial = {}, refused }: ClaimDialogProps): ReactElement {
  const { view, windows, choose, open } = useDevices();
  const { claim: t } = useDeviceTexts();
  const claiming = useClaim();
  const [claim, setClaim] = useState<Claim>({
    ...emptyClaim,
    ...initial,
    centre: view.centre.id,
  });
  const { done } = claiming;
  useEffect(() => {
    if (done === null) return;
    choose(done.id);
    open(null);
  }, [done, choose, open]);
  const change = (part: Partial<Claim>): void => {
    const next = { ...claim, ...part };
    setClaim(next);
    claiming.changed(next);
  };
  useKindOfCode(claim, change);
  const failure = claiming.failure ?? refused ?? null;
  const isFieldTold = Object.keys(failure?.fields ?? {}).length > 0;
  return (
    <DeskDialog
      title={t.title}
      width={600}
      footer={t.footer}
      commands={{
        running: claiming.sending ? 'claim' : null,
        repeating: false,
        refusal: isFieldTold ? null : (failure?.text ?? null),
      }}
      onClose={() => open(null)}
      confirm={{
        label: t.confirm,
        ready: true,
        onConfirm: () => claiming.submit(claim, windows),
      }}
    >
      <ClaimFields claim={claim} change={change} faulty={claiming.faulty} failure={failure} />
    </DeskDialog>
  );
}

interface ClaimFieldsProps {
  readonly claim: Claim;
  readonly change: (part: Partial<Claim>) => void;
  readonly faulty: readonly ClaimField[];
  readonly failure: Failure | null;
}

function ClaimFields({ claim, change, faulty, failure }: ClaimFieldsProps): ReactElement {
  const { view, windows } = useDevices();
  const { claim: t } = useDeviceTexts();
  const { pair } = usePageTexts();
  const { language } = useSettings();
  const told = failure?.fields.code;
  const codeFault = told?.code === 'code_expired' ? pair.faults.codeExpired : (told?.text ?? null);
  const isFaulty = (field: ClaimField) => faulty.includes(field);
  return (
    <div className="dv-form">
      <p className="dv-text">{t.lead}</p>
      <div className="dv-code">
        <TextField
          label={pair.code}
          help={pair.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          value={spacedCode(claim.code)}
          onValue={(typed) => change({ code: tidyCode(typed) })}
          fault={isFaulty('code') ? pair.faults.code : codeFault}
        />
      </div>
      <Choice
        label={pair.kind}
        look="sg"
        options={deviceKinds.map((value) => ({ value, label: pair.kinds[value] }))}
        value={claim.kind}
        onChange={(kind) => change({ kind })}
      />
      {isFaulty('kind') ? (
        <p className="fault" role="alert">
          {pair.faults.kind}
        </p>
      ) : null}
      <PlaceField
        claim={claim}
        change={change}
        windows={windows}
        printers={view.printers}
        fault={isFaulty('window') ? pair.faults.window : (failure?.fields.window?.text ?? null)}
      />
      <TextField
        label={pair.name}
        help={pair.nameHelp}
        maxLength={60}
        value={claim.name ?? proposedName(claim, windows, language, pair)}
        onValue={(name) => change({ name })}
        fault={isFaulty('name') ? pair.faults.name : null}
      />
    </div>
  );
}
