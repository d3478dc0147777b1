import { ArrowRight } from 'lucide-react';
import { type FormEvent, type ReactElement, useRef } from 'react';
import type { Failure } from '../desk-pages/failure.ts';
import { Refusal } from '../desk-pages/refusal.tsx';
import { TextField } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { CentreChoice } from './centre-choice.tsx';
import { type Draft, type DraftField, tidyLogin } from './draft.ts';
import { PasswordFields } from './password-fields.tsx';

export interface AdministratorFormProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** Known to be wrong, shown once the person has tried to go on. */
  readonly faulty: readonly DraftField[];
  readonly failure: Failure | null;
  readonly sending: boolean;
  readonly onSubmit: () => void;
}

type Faults = Partial<Record<DraftField, string>>;

function useFaults(faulty: readonly DraftField[], failure: Failure | null): Faults {
  const { faults } = usePageTexts().firstRun;
  const told = Object.entries(failure?.fields ?? {}).map(([field, { text }]) => [field, text]);
  return { ...Object.fromEntries(told), ...Object.fromEntries(faulty.map((f) => [f, faults[f]])) };
}

/** Step 1: who runs the system, and what there is to begin with. */
export function AdministratorForm(props: AdministratorFormProps): ReactElement {
  const { draft, change, faulty, failure, sending, onSubmit } = props;
  const t = usePageTexts().firstRun;
  const faults = useFaults(faulty, failure);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
    // After the faults are drawn: the first of them is where typing goes on.
    requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    });
  };
  return (
    <form className="wz-form" onSubmit={submit} ref={form} noValidate>
      <div className="ttl">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      <div className="bd">
        <div className="fg">
          <TextField
            label={t.name}
            name="name"
            autoComplete="name"
            maxLength={100}
            value={draft.name}
            onValue={(name) => change({ name })}
            fault={faults.name ?? null}
          />
          <TextField
            label={t.login}
            help={t.loginHelp}
            name="username"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            value={draft.login}
            onValue={(login) => change({ login: tidyLogin(login) })}
            fault={faults.login ?? null}
          />
          <PasswordFields draft={draft} change={change} faults={faults} />
        </div>
        <CentreChoice centre={draft.centre} onChoose={(centre) => change({ centre })} />
      </div>
      <footer className="bar">
        <span>{t.step(1, draft.centre === 'own' ? 3 : 2)}</span>
        <Refusal text={Object.keys(faults).length > 0 ? null : (failure?.text ?? null)} />
        <button type="submit" className="b lg solid" disabled={sending}>
          {sending ? t.sending : t.next}
          <ArrowRight className="i" size={20} strokeWidth={2.2} />
        </button>
      </footer>
    </form>
  );
}
