import { Plus, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { TimeInput } from '../../../parts/time-input.tsx';
import { numbered, replaced, without } from '../draft.ts';
import { useForm } from '../form-context.ts';
import '../hours/hours.css';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';

const mostSpans = 10;

/** When the hall speaks at half the volume; a span may go over midnight. */
export function QuietSection(): ReactElement {
  const { document, change } = useForm();
  const { voice: t } = useSettingsTexts();
  const { voice } = document;
  const set = (quiet: (typeof voice)['quiet']): void => change({ voice: { ...voice, quiet } });
  return (
    <Section title={t.quiet} hint={t.quietHint}>
      {voice.quiet.length === 0 ? <p className="st-empty">{t.noQuiet}</p> : null}
      <div className="hr-spans">
        {numbered(voice.quiet).map(({ key, index, item }) => (
          <span key={key} className="hr-span">
            <TimeInput
              className="hr-time"
              label={t.quietFrom(index + 1)}
              value={item.from}
              onChange={(from) => set(replaced(voice.quiet, index, { ...item, from }))}
            />
            –
            <TimeInput
              className="hr-time"
              label={t.quietUntil(index + 1)}
              value={item.until}
              onChange={(until) => set(replaced(voice.quiet, index, { ...item, until }))}
            />
            <button
              type="button"
              aria-label={t.removeQuiet(index + 1)}
              onClick={() => set(without(voice.quiet, index))}
            >
              <X className="i" size={16} strokeWidth={2.2} />
            </button>
          </span>
        ))}
        <button
          type="button"
          className="st-link"
          disabled={voice.quiet.length >= mostSpans}
          onClick={() => set([...voice.quiet, { from: '20:00', until: '07:00' }])}
        >
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addQuiet}
        </button>
      </div>
    </Section>
  );
}
