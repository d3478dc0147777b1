import type { ReactElement } from 'react';
import { Switch } from 'react-aria-components';
import { MoveButtons } from '../boards/ticker-section.tsx';
import { moved } from '../draft.ts';
import { useForm } from '../form-context.ts';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { listed, turned } from './providers.ts';
import { useRecordings } from './use-recordings.ts';

/** Who speaks, in the order in which they are asked. */
export function ProviderSection(): ReactElement {
  const { document, change } = useForm();
  const { voice: t } = useSettingsTexts();
  const { canRender } = useRecordings(document.mainLanguage);
  const { voice } = document;
  const { providers } = voice;
  return (
    <Section title={t.who} hint={t.whoHint}>
      <ol className="vc-who">
        {listed(providers).map((one) => {
          const index = providers.indexOf(one);
          const isAbsent = one === 'rendered' && canRender === false;
          return (
            <li key={one}>
              <Switch
                className="lbl"
                aria-label={t.use(t.provider[one])}
                isSelected={index !== -1}
                onChange={(on) =>
                  change({ voice: { ...voice, providers: turned(providers, one, on) } })
                }
              >
                <i className="tg" />
                <span>
                  <b>{t.provider[one]}</b>
                  <em>{isAbsent ? `${t.about[one]}: ${t.unavailable}` : t.about[one]}</em>
                </span>
              </Switch>
              {index === -1 ? null : (
                <span>
                  <MoveButtons
                    name={t.provider[one]}
                    {...{ index, of: providers.length }}
                    onMove={(by) =>
                      change({ voice: { ...voice, providers: moved(providers, index, by) } })
                    }
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
