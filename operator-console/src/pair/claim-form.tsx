import { deviceKinds } from '@talon/shared/contract/devices.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import { type FormEvent, type ReactElement, useRef } from 'react';
import { useSettings } from '../app/settings-context.ts';
import type { Failure } from '../desk-pages/failure.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { FieldFault, TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { Choice } from '../parts/choice.tsx';
import { SelectField } from '../parts/select-field.tsx';
import {
  type Claim,
  type ClaimField,
  type Place,
  proposedName,
  spacedCode,
  tidyCode,
} from './claim.ts';
import { PlaceField } from './place-field.tsx';

export interface ClaimFormProps {
  readonly claim: Claim;
  readonly change: (part: Partial<Claim>) => void;
  readonly centres: readonly Place[];
  readonly windows: readonly WindowItem[];
  readonly printers: readonly Place[];
  /** The windows could not be read: a sign has nothing to choose from. */
  readonly windowsLost: boolean;
  readonly faulty: readonly ClaimField[];
  readonly failure: Failure | null;
  readonly sending: boolean;
  readonly onSubmit: () => void;
}

/** Another centre has other zones, windows and printers. */
const emptyPlace = { zone: null, window: null, printer: null };

/** A field, or what can be pressed in a group. */
const firstWrong = ':is(input, select)[aria-invalid="true"], [aria-invalid="true"] input';
const kindFault = 'pd-kind-fault';

type Faults = Partial<Record<string, string>>;

function useFaults({ faulty, failure }: ClaimFormProps): Faults {
  const { faults } = usePageTexts().pair;
  const told = Object.entries(failure?.fields ?? {}).map(([field, { code, text }]) => [
    field,
    code === 'code_expired' ? faults.codeExpired : text,
  ]);
  return { ...Object.fromEntries(told), ...Object.fromEntries(faulty.map((f) => [f, faults[f]])) };
}

/** What the new device shows, and what it is to be. */
export function ClaimForm(props: ClaimFormProps): ReactElement {
  const { claim, change, centres, windows, printers, windowsLost, failure } = props;
  const { pair: t } = usePageTexts();
  const { language } = useSettings();
  const faults = useFaults(props);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    props.onSubmit();
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>(firstWrong)?.focus();
    });
  };
  const isFieldTold = Object.keys(faults).length > 0;
  const lost = windowsLost && claim.kind !== 'kiosk' ? t.windowsUnknown : null;
  return (
    <form className="pd-card" onSubmit={submit} ref={form} noValidate>
      <h1>{t.title}</h1>
      <p className="pd-lead">{t.lead}</p>
      <div className="pd-code">
        <TextField
          label={t.code}
          help={t.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={spacedCode(claim.code)}
          onValue={(typed) => change({ code: tidyCode(typed) })}
          fault={faults.code ?? null}
        />
      </div>
      <div className="pd-kind">
        <Choice
          label={t.kind}
          look="sg"
          options={deviceKinds.map((value) => ({ value, label: t.kinds[value] }))}
          value={claim.kind}
          onChange={(kind) => change({ kind })}
          faultId={faults.kind === undefined ? null : kindFault}
        />
        {faults.kind === undefined ? null : <FieldFault id={kindFault} text={faults.kind} />}
      </div>
      {centres.length < 2 ? null : (
        <SelectField
          label={t.centre}
          options={centres}
          value={claim.centre}
          onValue={(centre) => change({ ...emptyPlace, centre: centre ?? '' })}
        />
      )}
      <PlaceField
        claim={claim}
        change={change}
        windows={windows}
        printers={printers}
        fault={faults.window ?? null}
      />
      <TextField
        label={t.name}
        help={t.nameHelp}
        maxLength={60}
        value={claim.name ?? proposedName(claim, windows, language, t)}
        onValue={(name) => change({ name })}
        fault={faults.name ?? null}
      />
      <Refusal text={isFieldTold ? null : (failure?.text ?? lost)} />
      <button type="submit" className="b lg solid" disabled={props.sending}>
        {props.sending ? t.claiming : t.claim}
      </button>
    </form>
  );
}
