import type { ReactElement } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { StepperRow } from '../../../parts/stepper.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { ProviderSection } from './provider-section.tsx';
import { QuietSection } from './quiet-section.tsx';
import { RecordingSection } from './recording-section.tsx';
import './voice.css';

/** How the hall speaks. */
export function VoicePage(): ReactElement {
  return (
    <div className="vc-cols">
      <div className="st-stack">
        <ProviderSection />
        <SoundSection />
        <QuietSection />
      </div>
      <RecordingSection />
    </div>
  );
}

function SoundSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { voice: t } = useSettingsTexts();
  const { voice } = document;
  const set = (part: Partial<typeof voice>): void => change({ voice: { ...voice, ...part } });
  return (
    <Section title={t.sound}>
      <StepperRow
        label={t.volume}
        {...{ value: voice.volume, from: 0, to: 100, step: 5, unit: 'percent' }}
        onChange={(volume) => set({ volume })}
      />
      <StepperRow
        label={t.rate}
        hint={t.rateHint}
        {...{ value: voice.rate, from: 70, to: 130, step: 10, unit: 'percent' }}
        onChange={(rate) => set({ rate })}
      />
      <Toggle label={t.chime} on={voice.chime} onChange={(chime) => set({ chime })} />
      <Toggle
        label={t.again}
        hint={t.againHint}
        on={voice.again}
        onChange={(again) => set({ again })}
      />
      <TextField
        label={t.pack}
        maxLength={40}
        value={voice.pack ?? ''}
        onValue={(pack) => set({ pack: pack.trim() === '' ? null : pack.trim() })}
        fault={fault('voice.pack')}
        under={<p className="hint">{t.packHint}</p>}
      />
    </Section>
  );
}
