import { ChevronRight } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useForm } from './form-context.ts';
import { settingsPageIds, settingsPages } from './pages.ts';
import { summaryOf } from './summaries.ts';
import { useSettingsTexts } from './use-settings-texts.ts';

/** Every page of the settings with how it stands now. */
export function PageList(): ReactElement {
  const { document, changes } = useForm();
  const { language } = useSettings();
  const t = useSettingsTexts();
  return (
    <ul className="of-card st-list">
      {settingsPageIds.map((id) => {
        const { icon: Icon, parts } = settingsPages[id];
        const isTouched = parts.some((part) => part in changes);
        return (
          <li key={id}>
            <a href={`#${id}`}>
              <Icon className="i" size={24} strokeWidth={1.8} />
              <span>
                <b>{t.pages[id]}</b>
                <em>{t.about[id]}</em>
              </span>
              <span className="st-now">
                {isTouched ? <b className="st-touched">{t.unsaved}</b> : null}
                {summaryOf(id, document, t, language)}
              </span>
              <ChevronRight className="i" size={20} strokeWidth={2} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
