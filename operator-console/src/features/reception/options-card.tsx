import { type Language, languageNames, languages } from '@talon/shared/locale/languages.ts';
import { ChevronDown, HeartHandshake } from 'lucide-react';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useReception } from './reception-context.ts';

type Line = 'ordinary' | 'legal';

/** In which line the visitor waits, and in which language the number is called. */
export function OptionsCard(): ReactElement {
  const { t, draft, change, givesPriority } = useReception();
  return (
    <section className="rc-card rc-opt">
      {draft.mode === 'consultation' ? (
        <Toggle
          label={t.byPhone}
          on={draft.byPhone}
          onChange={(byPhone) => change({ ...draft, byPhone })}
        />
      ) : null}
      {draft.mode === 'phone' ? <p className="hint">{t.legalNotByPhone}</p> : null}
      {draft.mode === 'ticket' && givesPriority ? (
        <Choice<Line>
          label={t.line}
          look="sg"
          options={[
            { value: 'ordinary', label: t.ordinary },
            { value: 'legal', label: t.legal, icon: HeartHandshake },
          ]}
          value={draft.legal ? 'legal' : 'ordinary'}
          onChange={(line) => change({ ...draft, legal: line === 'legal' })}
        />
      ) : null}
      <LanguageField />
    </section>
  );
}

function LanguageField(): ReactElement {
  const { t, draft, change } = useReception();
  return (
    <label className="fl">
      <span>{draft.mode === 'consultation' ? t.talk : t.language}</span>
      <b className="fi">
        <select
          value={draft.language}
          onChange={(event) => change({ ...draft, language: event.target.value as Language })}
        >
          {languages.map((value) => (
            <option key={value} value={value}>
              {languageNames[value]}
            </option>
          ))}
        </select>
        <ChevronDown className="i" size={18} strokeWidth={2} />
      </b>
    </label>
  );
}
