import type { LocalText } from '@talon/shared/views/common.ts';
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import { TextField } from '../../desk-pages/text-field.tsx';
import { LanguageTabs } from '../../parts/language-tabs.tsx';
import type { Service } from './draft.ts';
import { missingOf } from './missing.ts';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const longestName = 120;
const longestShort = 40;

/** Changes one language of one of the service's texts. */
export function useText(
  key: 'name' | 'shortName' | 'authority' | 'applicant' | 'fee',
): readonly [string, (text: string) => void] {
  const { service, change } = useChosen();
  const { language } = useServices();
  const set = (text: string): void => {
    const part: Partial<Service> = { [key]: { ...service[key], [language]: text } };
    change(part);
  };
  return [service[key][language], set];
}

/** The menu that a service was added with takes the focus back for so long, ms. */
const menuMs = 60;

/** A service that was just added waits for its name. */
function useNameFirst(name: LocalText): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const isNameless = name.uk === '' && name.ru === '' && name.en === '';
  useEffect(() => {
    if (!isNameless) return;
    const timer = setTimeout(() => card.current?.querySelector('input')?.focus(), menuMs);
    return () => clearTimeout(timer);
  }, [isNameless]);
  return card;
}

export function NamesCard(): ReactElement {
  const { language, setLanguage } = useServices();
  const { service, fault } = useChosen();
  const t = useServiceTexts();
  const card = useNameFirst(service.name);
  const [name, setName] = useText('name');
  const [short, setShort] = useText('shortName');
  return (
    <section className="of-card sv-card" ref={card}>
      <LanguageTabs
        title={t.names}
        value={language}
        onChange={setLanguage}
        missing={missingOf(service)}
      >
        <TextField
          label={t.fields.name}
          help={t.symbols(name.length, longestName)}
          maxLength={longestName}
          value={name}
          onValue={setName}
          fault={fault(`name.${language}`)}
        />
        <TextField
          label={t.fields.shortName}
          help={t.shortHint}
          maxLength={longestShort}
          placeholder={name.slice(0, longestShort)}
          value={short}
          onValue={setShort}
          fault={fault(`shortName.${language}`)}
        />
      </LanguageTabs>
    </section>
  );
}
