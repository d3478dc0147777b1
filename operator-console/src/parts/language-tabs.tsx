import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useCentreTexts } from './use-centre-texts.ts';
import './language-tabs.css';

export interface LanguageTabsProps {
  readonly title: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
  /** The languages in which a text is still to be written. */
  readonly missing: ReadonlySet<Language>;
  /** The fields of the chosen language. */
  readonly children: ReactNode;
}

/** Fields that exist once a language: the head of the card chooses which of them are shown. */
export function LanguageTabs(props: LanguageTabsProps): ReactElement {
  const { title, value, onChange, missing, children } = props;
  const { languages: t } = useCentreTexts();
  return (
    <Tabs
      className="lgt"
      selectedKey={value}
      onSelectionChange={(key) => onChange(languages.find((each) => each === key) ?? 'uk')}
    >
      <div className="lgt-head">
        <h2>{title}</h2>
        <TabList className="sg" aria-label={t.label}>
          {languages.map((language) => (
            <Tab key={language} id={language}>
              <span lang={language}>{t.names[language]}</span>
              {missing.has(language) ? (
                <TriangleAlert className="i" size={15} strokeWidth={2.1} aria-label={t.missing} />
              ) : null}
            </Tab>
          ))}
        </TabList>
      </div>
      <TabPanel id={value} lang={value}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
