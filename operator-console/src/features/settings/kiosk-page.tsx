import { purpose } from '@talon/shared/contract/tickets.ts';
import type { ReactElement } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useForm } from './form-context.ts';
import { Section } from './section.tsx';
import { ShelterSection } from './shelter-section.tsx';
import { useSettingsTexts } from './use-settings-texts.ts';

const purposes = purpose.options;

/** What the kiosks offer beside tickets. */
export function KioskPage(): ReactElement {
  const { document, change } = useForm();
  const { kiosk: t } = useSettingsTexts();
  const { kiosk, mainLanguage } = document;
  const set = (part: Partial<typeof kiosk>): void => change({ kiosk: { ...kiosk, ...part } });
  const offers = ['legalPriority', 'checkIn', 'feedback', 'help'] as const;
  const hints = {
    legalPriority: t.legalPriorityHint,
    checkIn: t.checkInHint,
    feedback: t.feedbackHint,
    help: t.helpHint,
  } satisfies Record<(typeof offers)[number], string>;
  return (
    <div className="st-narrow">
      <Section title={t.offer}>
        {offers.map((name) => (
          <Toggle
            key={name}
            label={t[name]}
            hint={hints[name]}
            on={kiosk[name]}
            onChange={(on) => set({ [name]: on })}
          />
        ))}
      </Section>
      <Section title={t.purposes} hint={t.purposesHint}>
        {purposes.map((each) => (
          <Toggle
            key={each}
            label={t.purpose[each]}
            on={kiosk.purposes.includes(each)}
            onChange={(on) => {
              const left = purposes.filter((one) =>
                one === each ? on : kiosk.purposes.includes(one),
              );
              // A kiosk without any purpose would give no tickets: the last one stays.
              if (left.length > 0) set({ purposes: left });
            }}
          />
        ))}
      </Section>
      <ShelterSection />
      <Section title={t.language} hint={t.languageHint}>
        <Choice
          label={t.language}
          quiet
          look="sg"
          options={(['uk', 'ru', 'en'] as const).map((value) => ({
            value,
            label: t.languages[value],
          }))}
          value={mainLanguage}
          onChange={(next) => change({ mainLanguage: next })}
        />
      </Section>
    </div>
  );
}
