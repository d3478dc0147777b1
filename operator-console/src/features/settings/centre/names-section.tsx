import { longest } from '@talon/shared/contract/longest.ts';
import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { type ReactElement, useState } from 'react';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { LanguageTabs } from '../../../parts/language-tabs.tsx';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';

const fields = ['name', 'address'] as const;
const lengths = { name: longest.centreName, address: longest.centreAddress } as const;

/** Name and address in every language; the main one, in which the name must stand, comes first. */
export function NamesSection(): ReactElement {
  const { document, change, fault } = useForm();
  const { centre: t, kiosk } = useSettingsTexts();
  const { mainLanguage } = document;
  const [language, setLanguage] = useState<Language>(mainLanguage);
  const missing = languages.filter((each) =>
    fields.some((field) => document[field][each].trim() === ''),
  );
  const isNameless = document.name[mainLanguage].trim() === '';
  const faultOf = (field: (typeof fields)[number]): string | null =>
    field === 'name' && isNameless
      ? t.noName(kiosk.languages[mainLanguage])
      : fault(`${field}.${language}`);
  return (
    <section className="of-card st-sec">
      <LanguageTabs
        title={t.names}
        value={language}
        onChange={setLanguage}
        missing={new Set(missing)}
      >
        <div className="st-stack">
          <p className="hint">{t.namesHint}</p>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t[field]}
              help={t.symbols(document[field][language].length, lengths[field])}
              maxLength={lengths[field]}
              value={document[field][language]}
              onValue={(text) => change({ [field]: { ...document[field], [language]: text } })}
              fault={faultOf(field)}
            />
          ))}
        </div>
      </LanguageTabs>
    </section>
  );
}
