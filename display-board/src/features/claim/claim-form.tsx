import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { ClaimTexts } from '@talon/shared/locale/claim/uk.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import {
  claim,
  codeInHash,
  type Draft,
  digits,
  isReady,
  readWindows,
  type WindowChoice,
  zonesOf,
} from './claim.ts';
import { Choice, Field } from './fields.tsx';
import { faultOf } from './sign-in.tsx';

const kinds: readonly DeviceKind[] = ['board', 'kiosk', 'sign'];

export interface ClaimFormProps {
  readonly texts: ClaimTexts;
  readonly language: Language;
  readonly session: SessionAnswer;
  readonly centre: string;
  readonly onDone: (name: string) => void;
}

type Change = (change: Partial<Draft>) => void;

function Kinds({ draft, change, texts }: { draft: Draft; change: Change; texts: ClaimTexts }) {
  return (
    <fieldset>
      <legend>{texts.role}</legend>
      {kinds.map((kind) => (
        <label key={kind} className={draft.kind === kind ? 'on' : ''}>
          <input
            type="radio"
            name="kind"
            checked={draft.kind === kind}
            onChange={() => change({ kind })}
          />
          {texts.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}

function Where({
  draft,
  change,
  texts,
  language,
  windows,
}: {
  draft: Draft;
  change: Change;
  texts: ClaimTexts;
  language: Language;
  windows: readonly WindowChoice[];
}): ReactElement | null {
  if (draft.kind === 'kiosk') return null;
  if (draft.kind === 'board') {
    return (
      <Choice label={texts.zone} value={draft.zone} onChange={(zone) => change({ zone })}>
        <option value="">{texts.wholeCentre}</option>
        {zonesOf(windows).map((window) => (
          <option key={window.zone} value={window.zone}>
            {window.zoneName[language]}
          </option>
        ))}
      </Choice>
    );
  }
  return (
    <Choice label={texts.window} value={draft.window} onChange={(window) => change({ window })}>
      <option value="">—</option>
      {windows.map(({ id, number, zoneName }) => (
        <option key={id} value={id}>
          {texts.windowOf(number, zoneName[language])}
        </option>
      ))}
    </Choice>
  );
}

/** Code, name, role and place of a new screen. */
export function ClaimForm(props: ClaimFormProps): ReactElement {
  const { texts, language, session, centre, onDone } = props;
  const [draft, setDraft] = useState<Draft>(() => ({
    code: codeInHash(window.location.hash),
    name: '',
    kind: 'board',
    zone: '',
    window: '',
  }));
  const [windows, setWindows] = useState<readonly WindowChoice[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    void readWindows(centre, language).then((answer) => {
      if (answer.ok) setWindows(answer.body.items);
      else setFault(faultOf(answer, texts));
    });
  }, [centre, language, texts]);
  const change: Change = (part) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await claim(draft, centre, session, language);
    setFault(faultOf(answer, texts));
    if (answer.ok) onDone(draft.name.trim());
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className="lead">{texts.lead}</p>
      <Field
        className="code"
        label={texts.code}
        value={draft.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        onChange={(code) => change({ code: digits(code) })}
      />
      <Kinds draft={draft} change={change} texts={texts} />
      <Where draft={draft} change={change} texts={texts} language={language} windows={windows} />
      <Field
        label={texts.name}
        placeholder={texts.nameHint}
        value={draft.name}
        autoComplete="off"
        onChange={(name) => change({ name })}
      />
      <p className="fault" role="alert">
        {fault}
      </p>
      <button type="submit" disabled={!isReady(draft)}>
        {texts.pair}
      </button>
    </form>
  );
}
