import { longest } from '@talon/shared/contract/longest.ts';
import type { CentreTemplate } from '@talon/shared/contract/new-centre.ts';
import { ArrowRight, FileUp } from 'lucide-react';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { useSettings } from '../app/settings-context.ts';
import type { Failure } from '../desk-pages/failure.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { SelectField } from '../parts/select-field.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { ownTimeZone, timeZones } from '../parts/time-zones.ts';
import { CatalogueField } from './catalogue-field.tsx';
import { type CentreDraft, type CentreFault, faultsOf, firstDraft } from './centre-draft.ts';
import { HoursField } from './hours-field.tsx';
import { useSetupTexts } from './use-setup-texts.ts';
import './setup.css';

export interface CentreFormProps {
  readonly template: CentreTemplate;
  readonly failure: Failure | null;
  /** Faults of a file that was not taken, each by its path. */
  readonly fileFaults: readonly string[] | null;
  readonly sending: boolean;
  readonly onSubmit: (draft: CentreDraft) => void;
  readonly onFile: (file: File) => void;
  /** A preview's. */
  readonly initial?: Partial<CentreDraft>;
  readonly tried?: boolean;
}

/** 19c: what a centre of one's own needs before its first ticket. */
export function CentreForm(props: CentreFormProps): ReactElement {
  const { template, failure, fileFaults, sending, onSubmit, onFile } = props;
  const t = useSetupTexts();
  const pages = usePageTexts().firstRun;
  const [draft, set] = useState<CentreDraft>(() => ({
    ...firstDraft(template, ownTimeZone()),
    ...props.initial,
  }));
  const [tried, setTried] = useState(props.tried === true);
  const form = useRef<HTMLFormElement>(null);
  const faults = tried ? faultsOf(draft) : [];
  const fault = (...of: readonly CentreFault[]): string | null => {
    const found = of.find((one) => faults.includes(one));
    return found === undefined ? null : t.faults[found];
  };
  const change = (part: Partial<CentreDraft>): void => set({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faultsOf(draft).length === 0) {
      onSubmit(draft);
      return;
    }
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  };
  return (
    <form className="wz-form su-form" onSubmit={submit} ref={form} noValidate>
      <div className="ttl">
        <h1>{t.title}</h1>
      </div>
      <div className="bd su-cols">
        <div>
          <CentreFacts draft={draft} change={change} fault={fault('name')} />
          <HoursField
            week={draft.week}
            onChange={(week) => change({ week })}
            fault={fault('week', 'hours')}
          />
        </div>
        <CatalogueField
          template={template}
          chosen={draft.services}
          onChange={(services) => change({ services })}
          fault={fault('services')}
        />
      </div>
      <footer className="bar">
        <span>
          {pages.step(2, 3)}. {t.foot}
        </span>
        <Refusal text={failure?.text ?? null} />
        <FileButton faults={fileFaults} onFile={onFile} />
        <button type="submit" className="b lg solid" disabled={sending}>
          {sending ? t.sending : t.next}
          <ArrowRight className="i" size={20} strokeWidth={2.2} />
        </button>
      </footer>
    </form>
  );
}

interface CentreFactsProps {
  readonly draft: CentreDraft;
  readonly change: (part: Partial<CentreDraft>) => void;
  readonly fault: string | null;
}

function CentreFacts({ draft, change, fault }: CentreFactsProps): ReactElement {
  const t = useSetupTexts();
  const zones = timeZones().map((id) => ({
    id,
    name: id === 'Europe/Kyiv' ? t.kyiv : id.replaceAll('_', ' '),
  }));
  return (
    <div className="su-facts">
      <TextField
        label={t.name}
        help={t.symbols(draft.name.length, longest.centreName)}
        maxLength={longest.centreName}
        value={draft.name}
        onValue={(name) => change({ name })}
        fault={fault}
      />
      <TextField
        label={t.address}
        maxLength={longest.centreAddress}
        value={draft.address}
        onValue={(address) => change({ address })}
      />
      <div className="su-three">
        <SelectField
          label={t.timeZone}
          options={zones}
          value={draft.timeZone}
          onValue={(zone) => change({ timeZone: zone ?? draft.timeZone })}
        />
        <div className="fl">
          <span>{t.windows}</span>
          <Stepper
            label={t.windows}
            value={draft.windows}
            from={1}
            to={60}
            onChange={(windows) => change({ windows })}
          />
        </div>
        <div className="fl">
          <span>{t.zones}</span>
          <Stepper
            label={t.zones}
            value={draft.zones}
            from={1}
            to={9}
            onChange={(count) => change({ zones: count })}
          />
        </div>
      </div>
    </div>
  );
}

interface FileButtonProps {
  readonly faults: readonly string[] | null;
  readonly onFile: (file: File) => void;
}

/** The other way: a centre that was exported elsewhere. */
function FileButton({ faults, onFile }: FileButtonProps): ReactElement {
  const t = useSetupTexts();
  const { language } = useSettings();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      {faults === null ? null : (
        <div className="su-faults" role="alert" lang={language}>
          <b>{faults.length === 0 ? t.badFile : t.fileFaults(faults.length)}</b>
          <ul>
            {faults.slice(0, 5).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={t.fromFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
      <button type="button" className="b lg" onClick={() => input.current?.click()}>
        <FileUp className="i" size={20} strokeWidth={2} />
        {t.fromFile}
      </button>
    </>
  );
}
